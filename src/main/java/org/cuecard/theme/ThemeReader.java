package org.cuecard.theme;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/** Makes a theme out of the files of its folder and of its parents' folders. */
public final class ThemeReader {
    private final List<SourceTree> places;
    private final ThemeContract contract;
    private final ThemeRequest request;
    private final DiagnosticLog log = new DiagnosticLog();

    private ThemeReader(List<SourceTree> places, ThemeContract contract, ThemeRequest request) {
        this.places = List.copyOf(places);
        this.contract = contract;
        this.request = request;
    }

    /**
     * Reads and checks a theme.
     *
     * @param places where themes may lie, the nearest first: the guide's own files (those below {@code themes/} are
     *     looked at, and {@code site/assets/} for what a parameter of type file names), then {@link BundledThemes}. A
     *     theme that extends its own name extends the one of a later place
     * @return the theme, with warnings; or every error that was found in it
     */
    public static Checked<Theme> read(List<SourceTree> places, ThemeContract contract, ThemeRequest request) {
        ThemeReader reader = new ThemeReader(places, contract, request);
        Optional<Theme> theme = LayerFinder.find(reader.places, request.theme(), request.engineVersion(), reader.log)
                .map(reader::read);
        return theme.isPresent() && !reader.log.hasErrors()
                ? Checked.of(theme.get(), reader.log.all())
                : Checked.failed(reader.log.all());
    }

    private Theme read(List<Layer> layers) {
        MergedFiles files = MergedFiles.of(layers, log);
        SortedMap<String, Parameter> parameters = withFiles(ParameterReader.read(layers, request, log), files);
        ContrastCheck.check(layers, parameters, log);
        DeclaredTexts declared = new DeclaredTexts(contract.phrases(), layers);
        Strings strings = StringsReader.read(layers, declared, request.language(), contract.whole(), log);
        SortedMap<String, ParsedTemplate> templates = parsed(files);
        Globals bare = new Globals(declared.keys(), strings.phrases(), parameters, new TreeMap<>());
        AssetManifest assets = assets(files, templates, bare);
        Globals globals = new Globals(declared.keys(), strings.phrases(), parameters, assets.paths());
        Map<String, Theme.Page> pages = pages(layers.get(0), files, templates, globals);
        return new Theme(description(layers, files, globals), strings, assets, pages);
    }

    /** All templates, or those that the contract asks for and what they include. */
    private SortedMap<String, ParsedTemplate> parsed(MergedFiles files) {
        SortedMap<String, ParsedTemplate> templates = new TreeMap<>();
        Set<String> met = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(
                contract.whole()
                        ? files.templates().keySet()
                        : contract.templates().keySet());
        while (!open.isEmpty()) {
            String name = open.pop();
            SourceFile file = files.templates().get(name);
            if (file == null || !met.add(name)) {
                continue;
            }
            TemplateParser.parse(file, log)
                    .map(parts -> new ParsedTemplate(name, file, parts))
                    .ifPresent(template -> {
                        templates.put(name, template);
                        open.addAll(template.included());
                    });
        }
        return templates;
    }

    private AssetManifest assets(MergedFiles files, SortedMap<String, ParsedTemplate> templates, Globals globals) {
        SortedMap<String, SourceAsset> sources = new TreeMap<>(files.assets());
        TemplateCompiler compiler =
                new TemplateCompiler(templates, files.templates().keySet(), globals, log);
        files.stylesheets()
                .forEach((path, file) -> TemplateParser.parse(file, log).ifPresent(parts -> {
                    // No page, only what is the same on all of them: texts and parameters.
                    Program program = compiler.compile(
                            new ParsedTemplate(file.path(), file, parts), new Shape.RecordOf(Void.class), Medium.CSS);
                    byte[] css = program.text().getBytes(StandardCharsets.UTF_8);
                    sources.put(path, new SourceAsset(file.path(), css.length, css::clone));
                }));
        if (sources.containsKey(ParameterStylesheet.NAME)) {
            log.report(Diagnostic.of(
                    Code.URL_CONFLICT,
                    SourceFile.absent(sources.get(ParameterStylesheet.NAME).path())
                            .start(),
                    "Cuecard makes a stylesheet " + ParameterStylesheet.NAME + " out of the parameters",
                    "give this file another name"));
        } else {
            sources.put(ParameterStylesheet.NAME, ParameterStylesheet.of(globals.parameters()));
        }
        if (request.rightToLeft()) {
            sources.replaceAll(ThemeReader::turnedRound);
        }
        return AssetBuilder.build(sources, files.stylesheets(), log);
    }

    private static SourceAsset turnedRound(String path, SourceAsset source) {
        if (!path.endsWith(".css")) {
            return source;
        }
        String css;
        try {
            css = new String(source.bytes(), StandardCharsets.UTF_8);
        } catch (UncheckedIOException e) {
            // It is read once more to be built, and told there.
            return source;
        }
        if (!CssMirror.isAskedFor(css)) {
            return source;
        }
        byte[] mirrored = CssMirror.mirrored(css).getBytes(StandardCharsets.UTF_8);
        return new SourceAsset(source.path(), mirrored.length, mirrored::clone);
    }

    /** What a parameter of type file names is an asset of the theme or becomes one; a name of nothing is taken out. */
    private SortedMap<String, Parameter> withFiles(SortedMap<String, Parameter> parameters, MergedFiles files) {
        SortedMap<String, Parameter> sound = new TreeMap<>(parameters);
        parameters.forEach((name, parameter) -> {
            String path = parameter.value();
            if (parameter.type() != ParameterType.FILE
                    || path.isEmpty()
                    || files.assets().containsKey(path)) {
                return;
            }
            Optional<SourceAsset> own = places.stream()
                    .flatMap(place -> place.asset("site/assets/" + path).stream())
                    .findFirst();
            if (own.isPresent()) {
                files.assets().put(path, own.get());
            } else {
                missingFile(parameter, files);
                sound.put(name, parameter.withValue(""));
            }
        });
        return sound;
    }

    private void missingFile(Parameter parameter, MergedFiles files) {
        SortedSet<String> known = new TreeSet<>(files.assets().keySet());
        places.forEach(place -> place.assetsUnder("site/assets")
                .forEach(asset -> known.add(asset.path().substring("site/assets/".length()))));
        List<String> hints = new ArrayList<>();
        Suggestion.nearest(parameter.value(), known).ifPresent(near -> hints.add("did you mean \"" + near + "\"?"));
        hints.add("the path is relative to site/assets/ of the guide or to assets/ of the theme");
        log.report(Diagnostic.of(
                Code.MISSING_ASSET,
                parameter.source(),
                "the parameter \"" + parameter.name() + "\" names the file \"" + parameter.value()
                        + "\", which is not there",
                hints.toArray(String[]::new)));
    }

    private Map<String, Theme.Page> pages(
            Layer theme, MergedFiles files, SortedMap<String, ParsedTemplate> templates, Globals globals) {
        TemplateCompiler compiler =
                new TemplateCompiler(templates, files.templates().keySet(), globals, log);
        ShapeReader shapes = new ShapeReader();
        Map<String, Theme.Page> pages = new TreeMap<>();
        contract.templates().forEach((name, view) -> {
            ParsedTemplate template = templates.get(name);
            if (template != null) {
                pages.put(name, new Theme.Page(view, compiler.compile(template, shapes.read(view), Medium.HTML)));
            } else if (!files.templates().containsKey(name)) {
                log.report(Diagnostic.of(
                        Code.MISSING_TEMPLATE,
                        theme.yaml().start(),
                        "the theme \"" + theme.name() + "\" has no template \"" + name + "\"",
                        "add " + theme.folder() + "templates/" + name + ".mustache"));
            }
        });
        templates.forEach((name, template) -> {
            if (contract.whole() && !compiler.used().contains(name)) {
                log.report(Diagnostic.of(
                        Code.UNUSED_FILE,
                        template.file().start(),
                        "no template includes the partial \"" + name + "\", and no page is made with it"));
            }
        });
        return pages;
    }

    private ThemeDescription description(List<Layer> layers, MergedFiles files, Globals globals) {
        SortedSet<String> partials = new TreeSet<>(files.templates().keySet());
        partials.removeAll(contract.templates().keySet());
        ThemeSpec spec = layers.get(0).spec();
        return new ThemeDescription(
                layers.get(0).name(),
                spec.name(),
                spec.description(),
                layers.stream().skip(1).map(Layer::name).toList(),
                partials,
                globals.parameters(),
                globals.declared());
    }
}
