package org.cuecard.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.build.Timings.Stage;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Catalog;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Mount;
import org.cuecard.model.WritingDirection;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.Edition;
import org.cuecard.parse.ReadOptions;
import org.cuecard.plan.MenuEntry;
import org.cuecard.plan.PageKind;
import org.cuecard.plan.PlanOptions;
import org.cuecard.plan.PlanShelf;
import org.cuecard.plan.SiteLanguages;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.render.FigureStock;
import org.cuecard.render.PhotoArt;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.cuecard.theme.Theme;
import org.cuecard.theme.ThemeRequest;

/**
 * Everything before the first page is rendered: reads and checks a guide and the guides mounted into it, each in full,
 * so that one run tells all problems of all of them.
 */
final class Preparation {
    private static final List<String> FOLDERS = List.of("exercises", "site", "themes");

    private final BuildRequest request;
    private final Means means;
    private final UnaryOperator<SourceTree> change;
    private final Stopwatch watch;
    private final List<PreparedGuide> guides = new ArrayList<>();
    private final List<GuideReport> reports = new ArrayList<>();
    private final List<Path> inputs = new ArrayList<>();

    /**
     * What was found.
     *
     * @param guides those that are in order: all of them, when there is no error
     * @param inputs the folders that were read from
     */
    record Prepared(List<PreparedGuide> guides, List<GuideReport> reports, List<Path> inputs) {
        Prepared {
            guides = List.copyOf(guides);
            reports = List.copyOf(reports);
            inputs = List.copyOf(inputs);
        }

        int pages() {
            return guides.stream()
                    .mapToInt(guide -> guide.plan().pages().size())
                    .sum();
        }
    }

    private Preparation(BuildRequest request, Means means, UnaryOperator<SourceTree> change, Stopwatch watch) {
        this.request = request;
        this.means = means;
        this.change = change;
        this.watch = watch;
    }

    static Prepared of(BuildRequest request, Means means, Stopwatch watch) throws IOException {
        return of(request, means, UnaryOperator.identity(), watch);
    }

    /**
     * As if the folder of the guide that is asked for held something else.
     *
     * @param change what it would hold, made of what it holds; guides mounted into it stay as they are
     */
    static Prepared of(BuildRequest request, Means means, UnaryOperator<SourceTree> change, Stopwatch watch)
            throws IOException {
        watch.during(Stage.THEME, means.themes()::bundled);
        Preparation preparation = new Preparation(request, means, change, watch);
        preparation.guide(request.guide(), "", PlanOptions.DEFAULT.withPdf(request.pdf()), request.baseUrl());
        return new Prepared(preparation.guides, preparation.reports, preparation.inputs);
    }

    /** The folders that a guide is read from. */
    static List<Path> inputs(Path guide) {
        return FOLDERS.stream().map(guide::resolve).toList();
    }

    private void guide(Path folder, String shown, PlanOptions place, Optional<String> baseUrl) throws IOException {
        inputs.addAll(inputs(folder));
        SourceTree read = watch.during(
                Stage.READING,
                () -> SourceTreeReader.read(folder, FOLDERS, means.reading().files()));
        SourceTree tree = shown.isEmpty() ? change.apply(read) : read;
        watch.count(Stage.READING, tree.files().size() + tree.assets().size());
        Checked<List<Edition>> editions = watch.during(
                Stage.PARSING,
                () -> CatalogReader.editions(
                        tree,
                        new ReadOptions(request.now(), request.drafts()),
                        means.reading().parts(folder)));
        watch.count(Stage.PARSING, tree.files().size());
        DiagnosticLog log = new DiagnosticLog();
        log.reportAll(editions.diagnostics());
        List<Mount> mounts = List.of();
        Optional<String> address = baseUrl;
        List<Edition> found = editions.value().orElse(List.of());
        if (!found.isEmpty()) {
            GuideSpec spec = found.get(0).catalog().guide();
            address = baseUrl.or(() -> spec.baseUrl().map(Located::value));
            PlanOptions options = baseUrl.map(place::withBaseUrl).orElse(place);
            SiteLanguages languages = languages(options, found);
            for (Edition edition : found) {
                check(
                        folder,
                        edition,
                        printed(tree, edition, found),
                        options.withLanguage(edition.language(), languages),
                        tree,
                        log);
            }
            mounts = mounts(folder, spec, log);
        }
        reports.add(new GuideReport(shown, log.all()));
        for (Mount mount : mounts) {
            String path = mount.guide().value();
            guide(
                    folder.resolve(path),
                    shown + path + "/",
                    below(place, mount, found.get(0).catalog()),
                    address);
        }
    }

    private static SiteLanguages languages(PlanOptions options, List<Edition> editions) {
        return editions.size() == 1
                ? SiteLanguages.one(options.mount())
                : new SiteLanguages(
                        options.mount(),
                        editions.stream().map(Edition::language).toList());
    }

    /** The files whose texts one language's sheets print: its translations, and for the guide's own all the others. */
    private static List<SourceFile> printed(SourceTree tree, Edition edition, List<Edition> all) {
        if (edition.catalog().translation().isPresent()) {
            return translations(edition).toList();
        }
        Set<SourceFile> translated =
                all.stream().flatMap(Preparation::translations).collect(Collectors.toSet());
        return Stream.of("exercises", "site")
                .flatMap(below -> tree.filesUnder(below).stream())
                .filter(file -> !translated.contains(file))
                .toList();
    }

    private static Stream<SourceFile> translations(Edition edition) {
        return edition.files().stream().flatMap(file -> file.translation().stream());
    }

    private ThemeRequest theme(GuideSpec spec) {
        return ThemeRequest.of(spec.theme(), spec.language(), spec.parameters(), means.version())
                .withRightToLeft(WritingDirection.isRightToLeft(spec.language().value()));
    }

    private void check(
            Path folder,
            Edition edition,
            List<SourceFile> printed,
            PlanOptions options,
            SourceTree tree,
            DiagnosticLog log)
            throws IOException {
        Catalog catalog = edition.catalog();
        GuideSpec spec = catalog.guide();
        FigureStock figures = watch.during(Stage.FIGURES, () -> FigureCheck.check(catalog, means.memory(), log));
        PhotoArt photos = watch.during(Stage.PHOTOGRAPHS, () -> PhotoCheck.check(catalog, means.memory(), log));
        PlanOptions fitting = withFittingPdf(options, spec, log);
        PlanShelf.Planned planned =
                watch.during(Stage.PLANNING, () -> means.reading().plan(folder, catalog, fitting));
        log.reportAll(planned.site().diagnostics());
        planned.site()
                .value()
                .map(SitePlan::printed)
                .filter(sheets -> !sheets.isEmpty())
                .ifPresent(sheets -> {
                    new FontCheck(codePoint -> means.press().get().hasGlyph(codePoint), FontCheck.NO_PDFS, log)
                            .check(printed);
                    if (sheets.stream().anyMatch(sheet -> sheet.kind() == PageKind.BOOKLET)) {
                        new FontCheck(
                                        codePoint -> means.press().get().hasGlyph(codePoint),
                                        "write it in another way, or " + FontCheck.NO_BOOKLET,
                                        log)
                                .checkBodies(catalog);
                    }
                });
        Checked<Theme> theme = watch.during(Stage.THEME, () -> means.themes().read(tree, theme(spec)));
        watch.count(Stage.THEME, 1);
        log.reportAll(theme.diagnostics());
        log.reportAll(planned.broken());
        planned.links().ifPresent(links -> {
            SitePlan site = planned.site().get();
            watch.count(Stage.PLANNING, site.pages().size());
            theme.value().ifPresent(skin -> guides.add(new PreparedGuide(catalog, site, links, skin, figures, photos)));
        });
    }

    /** Without PDFs for a language that the engine would print the wrong way round. */
    private PlanOptions withFittingPdf(PlanOptions options, GuideSpec guide, DiagnosticLog log) {
        Located<String> language = guide.language();
        boolean wanted = options.pdf() && guide.pdf().orElse(true);
        if (!wanted
                || !WritingDirection.isRightToLeft(language.value())
                || means.press().get().printsRightToLeft()) {
            return options;
        }
        // Whoever publishes must not find out from a reader that the cards are missing.
        log.report(Diagnostic.of(
                Code.PDF_DIRECTION,
                language.span(),
                "there are no PDFs in \"" + language.value()
                        + "\": the engine inside Cuecard prints from left to right only",
                "print with a browser, which can: --engine chromium",
                "or make none: pdf: false in site/guide.yaml, or --no-pdf"));
        return options.withPdf(false);
    }

    /** Where a mounted guide goes, with a link back to the one that mounts it. */
    private static PlanOptions below(PlanOptions place, Mount mount, Catalog parent) {
        String at = place.mount().isEmpty()
                ? mount.at().value()
                : place.mount() + "/" + mount.at().value();
        String home = place.mount().isEmpty() ? "index.html" : place.mount() + "/index.html";
        MenuEntry back = new MenuEntry(parent.guide().title(), UrlPath.of(home));
        return place.withMount(at).withNeighbours(List.of(back));
    }

    /** The guides to mount, but for those whose folder is not there or not below: those are told, and left out. */
    private static List<Mount> mounts(Path folder, GuideSpec spec, DiagnosticLog log) throws IOException {
        List<Mount> good = new ArrayList<>();
        Path root = folder.toRealPath();
        for (Mount mount : spec.mounts()) {
            String path = mount.guide().value();
            Path target = folder.resolve(path);
            if (!Files.isDirectory(target)) {
                log.report(Diagnostic.of(
                        Code.BROKEN_LINK,
                        mount.guide().span(),
                        "there is no folder \"" + path + "\" to mount",
                        "name a folder that holds site/guide.yaml, relative to this guide's folder"));
            } else if (!target.toRealPath().startsWith(root)
                    || target.toRealPath().equals(root)) {
                log.report(Diagnostic.of(
                        Code.PATH_OUTSIDE,
                        mount.guide().span(),
                        "\"" + path + "\" is not below this guide's folder",
                        "keep the guide that you mount in a folder below this one"));
            } else {
                good.add(mount);
            }
        }
        return good;
    }
}
