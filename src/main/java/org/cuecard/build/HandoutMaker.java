package org.cuecard.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.Severity;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.HandoutSpec;
import org.cuecard.model.Ink;
import org.cuecard.model.Paper;
import org.cuecard.model.PerPage;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.Translation;
import org.cuecard.model.TypeSize;
import org.cuecard.model.WritingDirection;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.Edition;
import org.cuecard.parse.ReadOptions;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.PlanOptions;
import org.cuecard.plan.SiteLanguages;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.SitePlanner;
import org.cuecard.render.FigureStock;
import org.cuecard.render.HandoutDetails;
import org.cuecard.render.PhotoArt;
import org.cuecard.render.Phrase;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetFit;
import org.cuecard.render.SheetPress;
import org.cuecard.render.SheetRefusedException;
import org.cuecard.render.SiteContract;
import org.cuecard.render.SiteRenderer;
import org.cuecard.source.Located;
import org.cuecard.source.Memory;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.cuecard.theme.BundledThemes;
import org.cuecard.theme.Theme;
import org.cuecard.theme.ThemeContract;
import org.cuecard.theme.ThemeReader;
import org.cuecard.theme.ThemeRequest;

/**
 * The way from a guide and a handout's file to one PDF: read, tailored to the athlete, and from there the way of every
 * programme. Nothing of it is remembered but drawings of poses, which tell of nobody.
 */
public final class HandoutMaker {
    private static final String OTHER_ENGINE = "write it in another way, or print with --engine chromium";

    private final HandoutRequest request;
    private final String version;
    private final Memory memory;
    private final Supplier<SheetPress> press;
    private final DiagnosticLog log = new DiagnosticLog();
    private final HandoutSources sources;

    private HandoutMaker(HandoutRequest request, String version, Memory memory, Supplier<SheetPress> press) {
        this.request = request;
        this.version = version;
        this.memory = memory;
        this.press = press;
        this.sources = new HandoutSources(request);
    }

    /**
     * Makes a handout.
     *
     * @param version the version of this program, which themes say they fit
     * @param memory of drawings; it never learns of a handout
     * @param press asked for when all else is in order
     * @throws IOException when the guide's folder itself cannot be opened
     */
    public static PrintedHandout make(HandoutRequest request, String version, Memory memory, Supplier<SheetPress> press)
            throws IOException {
        return new HandoutMaker(request, version, memory, press).make();
    }

    private PrintedHandout make() throws IOException {
        // Beside the reading; what goes wrong in it goes wrong again where it counts.
        var unused = CompletableFuture.runAsync(() -> press.get().warmUp());
        CompletableFuture<ThemeSources> themes = CompletableFuture.supplyAsync(ThemeSources::find);
        Optional<HandoutSpec> spec = sources.spec(log);
        if (spec.filter(HandoutMaker::namesSomething).isEmpty() && !log.hasErrors()) {
            log.report(Diagnostic.of(
                    Code.MISSING_FIELD,
                    sources.place(),
                    "this handout names no exercise and no programme",
                    "name exercises by their ids, such as clamshell, or a programme"));
        }
        Set<String> ids = spec.map(HandoutMaker::ids).orElse(Set.of());
        SourceTree tree = SourceTreeReader.read(request.guide(), List.of("exercises", "site", "themes"));
        Optional<String> language = spec.flatMap(HandoutSpec::language).map(Located::value);
        Checked<Edition> guide =
                CatalogReader.edition(tree, new ReadOptions(request.today(), true).withoutBodies(), language);
        guide.diagnostics().stream().filter(problem -> concerns(problem, ids)).forEach(log::report);
        if (spec.isEmpty() || guide.value().isEmpty() || log.hasErrors()) {
            return failed();
        }
        Optional<Bound> bound = bind(spec.get(), guide.get().catalog(), tree, themes);
        return bound.isEmpty() || log.hasErrors() ? failed() : print(bound.get());
    }

    /** Everything that the handout's sheet is made from. */
    private record Bound(
            SiteRenderer renderer, HandoutDetails details, SitePlan plan, TypeSize type, List<String> names) {}

    private static boolean namesSomething(HandoutSpec spec) {
        return !spec.exercises().isEmpty() || spec.programme().isPresent();
    }

    private static Set<String> ids(HandoutSpec spec) {
        return Stream.concat(
                        spec.exercises().stream().map(item -> item.exercise().value()),
                        spec.programme().stream().map(Located::value))
                .collect(Collectors.toSet());
    }

    /** A fault in an exercise that this handout does not show keeps nobody from training. */
    private static boolean concerns(Diagnostic problem, Set<String> ids) {
        SourceFile file = problem.span().file();
        boolean part = Stream.of("exercises/", "site/programmes/", "site/pages/", "site/assets/")
                .anyMatch(file.path()::startsWith);
        return !part || ids.contains(file.baseName());
    }

    /** What themes are read from and checked against, which is the same for every guide. */
    private record ThemeSources(SourceTree bundled, ThemeContract contract) {
        static ThemeSources find() {
            try {
                return new ThemeSources(BundledThemes.read(), SiteContract.handouts());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<Bound> bind(
            HandoutSpec spec, Catalog guide, SourceTree tree, CompletableFuture<ThemeSources> themes)
            throws IOException {
        checkLanguage(spec, guide);
        Optional<CoachProfile> coach = sources.coach(spec, log);
        // The longest two parts of the way to a sheet do not need each other.
        CompletableFuture<Checked<Theme>> reading =
                themes.thenApplyAsync(sources -> theme(guide.guide(), tree, sources, coach));
        Catalog shown = only(guide, shown(spec, guide));
        Art art = new Art(FigureCheck.check(shown, memory, log), PhotoCheck.check(shown, memory, log));
        Checked<Theme> theme = joined(reading);
        log.reportAll(theme.diagnostics());
        if (theme.value().isEmpty()) {
            return Optional.empty();
        }
        String usual = theme.get().strings().text(Phrase.HANDOUT_NAME.key());
        return HandoutTailor.tailor(guide, spec, sources.place(), usual, log)
                .flatMap(tailored -> bind(spec, guide, tailored, coach, theme.get(), art));
    }

    private record Art(FigureStock figures, PhotoArt photos) {}

    /** The exercises that a handout names, or all of the programme that it follows. */
    private static List<Exercise> shown(HandoutSpec spec, Catalog guide) {
        Stream<String> ids = spec.exercises().isEmpty()
                ? spec
                        .programme()
                        .flatMap(id -> Optional.ofNullable(guide.programmes().get(id.value())))
                        .stream()
                        .flatMap(programme -> programme.spec().exercises().stream())
                        .map(item -> item.exercise().value())
                : spec.exercises().stream().map(item -> item.exercise().value());
        return ids.distinct().flatMap(id -> guide.exercise(id).stream()).toList();
    }

    private static <T> T joined(CompletableFuture<T> work) throws IOException {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            throw e;
        }
    }

    private Optional<Bound> bind(
            HandoutSpec spec,
            Catalog guide,
            HandoutTailor.Tailored tailored,
            Optional<CoachProfile> coach,
            Theme theme,
            Art art) {
        SheetFormat format = format(spec, guide.guide());
        Checked<SitePlan> plan = SitePlanner.plan(tailored.catalog(), options(format, guide));
        plan.diagnostics().stream().filter(Diagnostic::isError).forEach(log::report);
        checkCharacters(spec, tailored, coach);
        HandoutDetails details = details(spec, tailored, coach, format);
        return plan.value()
                .map(site -> new Bound(
                        SiteRenderer.of(
                                tailored.catalog(),
                                site,
                                LinkTable.of(tailored.catalog(), site),
                                theme,
                                art.figures(),
                                art.photos(),
                                press.get()),
                        details,
                        site,
                        format.type(),
                        tailored.names()));
    }

    private PrintedHandout print(Bound bound) {
        SheetPress.Sheet sheet = bound.renderer().handout(bound.details());
        try {
            PrintedSheet printed = press.get().print(sheet);
            PerPage perPage = bound.details().perPage();
            SheetFit.problems(printed, perPage, bound.type(), bound.names())
                    .forEach(problem -> log.report(
                            Diagnostic.of(Code.SHEET_FULL, sources.place(), problem, SheetFit.hint(perPage))));
            return new PrintedHandout(
                    problems(false),
                    problems(true),
                    Optional.of(printed.pdf()),
                    printed.pages(),
                    bound.plan().baseUrl().isPresent());
        } catch (SheetRefusedException refused) {
            log.report(Diagnostic.of(
                    Code.PDF_REFUSED,
                    sources.place(),
                    "no PDF can be made of this handout: " + refused.reason(),
                    refused.hint()));
            return failed();
        }
    }

    private PrintedHandout failed() {
        return new PrintedHandout(problems(false), problems(true), Optional.empty(), 0, false);
    }

    private List<Diagnostic> problems(boolean inGuide) {
        return log.all().stream()
                .filter(problem -> sources.isInGuide(problem) == inGuide)
                .map(sources::shown)
                .toList();
    }

    private Checked<Theme> theme(GuideSpec guide, SourceTree tree, ThemeSources themes, Optional<CoachProfile> coach) {
        return ThemeReader.read(
                List.of(tree, themes.bundled()),
                themes.contract(),
                ThemeRequest.of(guide.theme(), guide.language(), guide.parameters(), version)
                        .withRightToLeft(
                                WritingDirection.isRightToLeft(guide.language().value()))
                        .withAccent(coach.flatMap(profile -> profile.spec().accent())));
    }

    /** The guide's own language, then those that it is translated into. */
    private static List<String> languages(Catalog guide) {
        String own = guide.guide().language().value();
        return Stream.concat(
                        Stream.of(guide.translation().map(Translation::original).orElse(own)),
                        guide.guide().languages().stream().map(Located::value))
                .toList();
    }

    /** A handout in a language that the guide does not have would be half of each. */
    private void checkLanguage(HandoutSpec spec, Catalog guide) {
        String used = guide.guide().language().value();
        List<String> all = languages(guide);
        spec.language()
                .filter(wanted -> !wanted.value().equalsIgnoreCase(used))
                .ifPresent(wanted -> log.report(Diagnostic.of(
                        Code.BAD_VALUE,
                        wanted.span(),
                        "this guide is written in \"" + String.join("\", \"", all) + "\" and not in \"" + wanted.value()
                                + "\"",
                        "leave the language out, or take a guide in that language")));
        if (WritingDirection.isRightToLeft(used) && !press.get().printsRightToLeft()) {
            SourceSpan place = spec.language().map(Located::span).orElse(sources.place());
            log.report(new Diagnostic(
                    Severity.ERROR,
                    Code.PDF_DIRECTION,
                    "the engine inside Cuecard prints from left to right only, and \"" + used + "\" runs the other way",
                    place,
                    List.of("print with a browser, which can: --engine chromium")));
        }
    }

    private void checkCharacters(HandoutSpec spec, HandoutTailor.Tailored tailored, Optional<CoachProfile> coach) {
        FontCheck font = new FontCheck(codePoint -> press.get().hasGlyph(codePoint), OTHER_ENGINE, log);
        spec.athlete()
                .filter(name -> !sources.isWritten(name))
                .ifPresent(name -> font.check(name.value(), name.span()));
        font.check(sources.line());
        sources.file().ifPresent(font::check);
        coach.ifPresent(profile -> font.check(profile.file()));
        font.check(tailored.catalog().guideFile());
        tailored.used().forEach(exercise -> font.check(exercise.specFile()));
        tailored.based().ifPresent(programme -> font.check(programme.specFile()));
    }

    private SheetFormat format(HandoutSpec spec, GuideSpec guide) {
        return new SheetFormat(
                spec.paper().or(guide::paper).orElse(Paper.A4),
                spec.size().orElse(TypeSize.NORMAL),
                spec.mono().orElse(false) ? Ink.BLACK : Ink.COLOUR);
    }

    /** In the folder of its language, for that is where its QR codes lead. */
    private PlanOptions options(SheetFormat format, Catalog guide) {
        List<String> all = languages(guide);
        PlanOptions options = PlanOptions.DEFAULT
                .withFormats(List.of(format))
                .withLanguage(
                        guide.guide().language().value(),
                        all.size() == 1 ? SiteLanguages.one("") : new SiteLanguages("", all));
        return request.baseUrl().map(options::withBaseUrl).orElse(options);
    }

    private static Catalog only(Catalog guide, List<Exercise> used) {
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        used.forEach(exercise -> exercises.put(exercise.id(), exercise));
        return new Catalog(
                guide.guide(),
                guide.guideFile(),
                guide.vocabulary(),
                exercises,
                Map.of(),
                Map.of(),
                guide.assets(),
                guide.translation());
    }

    private HandoutDetails details(
            HandoutSpec spec, HandoutTailor.Tailored tailored, Optional<CoachProfile> coach, SheetFormat format) {
        List<Exercise> used = tailored.used();
        return new HandoutDetails(
                tailored.title(),
                tailored.based().map(programme -> programme.id()),
                used.size() == 1 ? Optional.of(used.get(0).id()) : Optional.empty(),
                spec.perPage().orElse(PerPage.usual(format.type())),
                spec.athlete().map(Located::value),
                spec.date().orElse(request.today()),
                spec.nextReview(),
                spec.goal(),
                spec.notes(),
                coach.map(CoachProfile::head));
    }
}
