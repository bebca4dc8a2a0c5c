package org.cuecard.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/** Finds a theme and all that it extends. */
final class LayerFinder {
    private final List<SourceTree> places;
    private final String engineVersion;
    private final DiagnosticSink sink;
    private final List<Layer> layers = new ArrayList<>();

    private LayerFinder(List<SourceTree> places, String engineVersion, DiagnosticSink sink) {
        this.places = places;
        this.engineVersion = engineVersion;
        this.sink = sink;
    }

    /** The theme, then its parent, and so on; empty when one of them cannot be had, which was reported. */
    static Optional<List<Layer>> find(
            List<SourceTree> places, Located<String> theme, String engineVersion, DiagnosticSink sink) {
        LayerFinder finder = new LayerFinder(places, engineVersion, sink);
        return finder.follow(theme) ? Optional.of(List.copyOf(finder.layers)) : Optional.empty();
    }

    private boolean follow(Located<String> theme) {
        Optional<Located<String>> next = Optional.of(theme);
        while (next.isPresent()) {
            Located<String> name = next.get();
            Optional<Integer> place = place(name);
            if (place.isEmpty() || isCycle(name, place.get()) || !load(name.value(), place.get())) {
                return false;
            }
            next = layers.get(layers.size() - 1).spec().parent();
        }
        return true;
    }

    /** The nearest place that has the theme; for a theme that extends its own name, one behind its own. */
    private Optional<Integer> place(Located<String> name) {
        int from = 0;
        if (!layers.isEmpty()) {
            Layer child = layers.get(layers.size() - 1);
            from = child.name().equals(name.value()) ? child.place() + 1 : 0;
        }
        for (int i = from; i < places.size(); i++) {
            if (themes(places.get(i)).contains(name.value())) {
                return Optional.of(i);
            }
        }
        Set<String> known = new TreeSet<>();
        places.subList(Math.min(from, places.size()), places.size()).forEach(tree -> known.addAll(themes(tree)));
        sink.report(Diagnostic.of(
                Code.NO_THEME,
                name.span(),
                from > 0
                        ? "there is no other theme \"" + name.value() + "\" for this one to extend"
                        : "there is no theme \"" + name.value() + "\"",
                Suggestion.hint(name.value(), known).stream().toArray(String[]::new)));
        return Optional.empty();
    }

    private static Set<String> themes(SourceTree tree) {
        Set<String> names = new TreeSet<>();
        for (SourceFile file : tree.filesUnder("themes")) {
            String[] parts = file.path().split("/", -1);
            if (parts.length == 3 && parts[2].equals("theme.yaml")) {
                names.add(parts[1]);
            }
        }
        return names;
    }

    private boolean isCycle(Located<String> name, int place) {
        boolean again = layers.stream().anyMatch(layer -> layer.name().equals(name.value()) && layer.place() == place);
        if (again) {
            List<String> way = new ArrayList<>(layers.stream().map(Layer::name).toList());
            way.add(name.value());
            sink.report(Diagnostic.of(
                    Code.THEME_CYCLE,
                    name.span(),
                    "the theme \"" + name.value() + "\" extends itself: " + String.join(" → ", way)));
        }
        return again;
    }

    private boolean load(String name, int place) {
        SourceTree tree = places.get(place);
        SourceFile yaml = tree.file("themes/" + name + "/theme.yaml").orElseThrow();
        Optional<ThemeSpec> spec = SpecReader.read(yaml, ThemeSpec.class, sink);
        spec.ifPresent(read -> {
            layers.add(new Layer(name, place, tree, yaml, read));
            Located<VersionRange> engine = read.engine();
            if (!engine.value().holds(engineVersion)) {
                sink.report(Diagnostic.of(
                        Code.THEME_ENGINE,
                        engine.span(),
                        "the theme fits Cuecard " + engine.value() + ", and this is " + engineVersion));
            }
        });
        return spec.isPresent();
    }
}
