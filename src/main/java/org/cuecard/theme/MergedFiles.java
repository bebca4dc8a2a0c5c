package org.cuecard.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;

/**
 * The files of a theme laid over those of its parents: of files with the same path below their theme's folder, the
 * child's counts.
 *
 * @param templates by their path below {@code templates/} without the ending
 * @param stylesheets templates of stylesheets, by the path below {@code assets/} of what they become
 * @param assets everything else below {@code assets/}, by its path there
 */
record MergedFiles(
        SortedMap<String, SourceFile> templates,
        SortedMap<String, SourceFile> stylesheets,
        SortedMap<String, SourceAsset> assets) {
    private static final String TEMPLATES = "templates/";
    private static final String ASSETS = "assets/";
    private static final String MUSTACHE = ".mustache";
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(theme|overrides)\\.yaml|[^/]*\\.(md|txt)|(licen[cs]e|notice)[^/]*");

    static MergedFiles of(List<Layer> layers, DiagnosticSink sink) {
        MergedFiles merged = new MergedFiles(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (Layer layer : layers) {
            // What this layer brings must not hide its own other files, only its parents'.
            MergedFiles own = new MergedFiles(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            layer.files().forEach(file -> own.add(layer, file, sink));
            layer.assets().forEach(asset -> own.add(layer, asset, sink));
            own.conflicts(sink);
            merged.addParent(own);
        }
        return merged;
    }

    private void add(Layer layer, SourceFile file, DiagnosticSink sink) {
        String below = layer.below(file.path());
        if (below.startsWith(TEMPLATES) && below.endsWith(MUSTACHE)) {
            templates.put(middle(below, TEMPLATES, MUSTACHE), file);
        } else if (below.startsWith(ASSETS) && below.endsWith(".css" + MUSTACHE)) {
            stylesheets.put(middle(below, ASSETS, MUSTACHE), file);
        } else if (below.startsWith(ASSETS)) {
            byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
            assets.put(middle(below, ASSETS, ""), new SourceAsset(file.path(), bytes.length, bytes::clone));
        } else if (!ABOUT.matcher(below).matches() && !StringsReader.isStrings(below)) {
            unused(file, sink);
        }
    }

    private void add(Layer layer, SourceAsset asset, DiagnosticSink sink) {
        String below = layer.below(asset.path());
        if (below.startsWith(ASSETS)) {
            assets.put(middle(below, ASSETS, ""), asset);
        } else if (!ABOUT.matcher(below).matches()) {
            unused(SourceFile.absent(asset.path()), sink);
        }
    }

    private static String middle(String path, String start, String end) {
        return path.substring(start.length(), path.length() - end.length());
    }

    private static void unused(SourceFile file, DiagnosticSink sink) {
        sink.report(Diagnostic.of(
                Code.UNUSED_FILE,
                file.start(),
                "nothing asks for this file",
                "templates are templates/NAME.mustache, texts strings/LANGUAGE.yaml, all else belongs in assets/"));
    }

    private void conflicts(DiagnosticSink sink) {
        stylesheets.forEach((path, file) -> Optional.ofNullable(assets.get(path))
                .ifPresent(asset -> sink.report(Diagnostic.of(
                        Code.URL_CONFLICT,
                        file.start(),
                        "this file becomes " + path + ", and " + asset.path() + " is there already"))));
    }

    private void addParent(MergedFiles parent) {
        parent.templates.forEach((name, file) -> templates.putIfAbsent(name, file));
        parent.stylesheets.forEach((path, file) -> {
            if (!assets.containsKey(path)) {
                stylesheets.putIfAbsent(path, file);
            }
        });
        parent.assets.forEach((path, asset) -> {
            if (!stylesheets.containsKey(path)) {
                assets.putIfAbsent(path, asset);
            }
        });
    }
}
