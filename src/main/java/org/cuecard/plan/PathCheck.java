package org.cuecard.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Mount;
import org.cuecard.model.Programme;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Finds files of a plan that would land on one another, or that not every computer could keep. What the guide's author
 * can rename is claimed last, so that the message stands at the file to rename.
 */
final class PathCheck {
    private static final SourceSpan VOCABULARY =
            SourceFile.absent("site/vocabulary.yaml").start();

    private final Catalog catalog;
    private final SitePlan plan;
    private final DiagnosticSink sink;
    private final PathClaims claims = new PathClaims();
    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> unportable = new HashSet<>();

    PathCheck(Catalog catalog, SitePlan plan, DiagnosticSink sink) {
        this.catalog = catalog;
        this.plan = plan;
        this.sink = sink;
    }

    void run() {
        SourceSpan guide = catalog.guideFile().start();
        Stream.of(
                        plan.feed(),
                        plan.sitemap(),
                        plan.robots(),
                        plan.appManifest(),
                        plan.ownWorker(),
                        plan.data(),
                        plan.dataSchema(),
                        plan.archive(),
                        plan.searchIndex())
                .flatMap(Optional::stream)
                .forEach(path -> claim(path, "the file " + path.name(), guide));
        plan.pages().stream()
                .sorted(Comparator.comparing(page -> rank(page.kind())))
                .forEach(page -> {
                    claim(page.path(), describe(page), place(page));
                    plan.pdf(page).ifPresent(path -> claim(path, "the PDF of " + describe(page), place(page)));
                });
        plan.handout().ifPresent(page -> {
            catalog.exercises()
                    .forEach((id, exercise) -> claim(
                            plan.handoutExercise(id),
                            describe(page),
                            exercise.specFile().start()));
            catalog.programmes()
                    .forEach((id, programme) -> claim(
                            plan.handoutProgramme(id),
                            describe(page),
                            programme.specFile().start()));
        });
        plan.redirects().forEach(old -> claim(old.path(), "the old address \"" + old.formerId() + "\"", old.place()));
        plan.drawings().forEach(drawing -> claim(drawing.path(), drawing.description(), drawing.place()));
        plan.assets()
                .forEach((source, path) -> claim(
                        path, "the file " + source, SourceFile.absent(source).start()));
        if (plan.mount().equals(plan.languages().root())) {
            catalog.guide().mounts().forEach(this::mount);
            catalog.guide().languages().forEach(this::language);
        }
    }

    private static int rank(PageKind kind) {
        return switch (kind) {
            case HOME, EXERCISES, PROGRAMMES, TERMS, HANDOUT, NOT_FOUND, OFFLINE -> 0;
            case EXERCISE, PROGRAMME -> 1;
            case EXERCISE_NOW, PROGRAMME_NOW, EXERCISE_SHEET, PROGRAMME_SHEET, BOOKLET -> 2;
            case TERM -> 3;
            case PAGE -> 4;
        };
    }

    private void claim(UrlPath path, String owner, SourceSpan place) {
        PortableNames.problem(path)
                .filter(problem -> unportable.add(place.file().path()))
                .ifPresent(problem -> sink.report(Diagnostic.of(
                        Code.UNPORTABLE_NAME,
                        place,
                        owner + " would be written to " + path + ", which " + problem,
                        "give it another name")));
        Optional<String> taken = claims.claim(path);
        if (taken.isEmpty()) {
            owners.put(path.value(), owner);
            return;
        }
        String other = taken.get();
        String message = other.equals(path.value()) && owners.containsKey(other)
                ? owner + " and " + owners.get(other) + " would both be written to " + path
                : owner + " would be written to " + path + ", which some computers cannot keep beside " + other;
        sink.report(Diagnostic.of(Code.URL_CONFLICT, place, message, "give " + owner + " another name"));
    }

    /** So is the folder of a language. */
    private void language(Located<String> language) {
        if (!plan.languages().others().contains(language.value())) {
            return;
        }
        String folder = plan.languages().folder(language.value());
        Optional<String> taken = UrlPath.parse(folder)
                .flatMap(this::ownFile)
                .or(() -> catalog.guide().mounts().stream()
                        .flatMap(mount -> Menus.folder(mount, PlanOptions.DEFAULT.withMount(plan.mount())).stream())
                        .filter(mount -> mount.value().equals(folder) || mount.isUnder(folder))
                        .map(UrlPath::value)
                        .findFirst());
        taken.ifPresent(other -> sink.report(Diagnostic.of(
                Code.URL_CONFLICT,
                language.span(),
                "the folder of the language \"" + language.value() + "\" is taken: " + other + " stands there",
                "give what stands there another place")));
    }

    /** A mounted guide's folder is its own. */
    private void mount(Mount mount) {
        Optional<UrlPath> folder = Menus.folder(mount, PlanOptions.DEFAULT.withMount(plan.mount()));
        folder.flatMap(at -> ownFile(at).or(() -> claims.claim(at.resolve("index.html"))))
                .ifPresent(taken -> sink.report(Diagnostic.of(
                        Code.URL_CONFLICT,
                        mount.at().span(),
                        "\"" + mount.at().value() + "\" is taken: " + taken + " stands there",
                        "mount the other guide at another folder")));
    }

    private Optional<String> ownFile(UrlPath folder) {
        return Stream.of(
                        plan.pages().stream().map(PlannedPage::path),
                        plan.drawings().stream().map(PlannedDrawing::path),
                        plan.assets().values().stream())
                .flatMap(paths -> paths)
                .filter(path -> path.isUnder(folder.value()))
                .map(UrlPath::value)
                .findFirst();
    }

    private String describe(PlannedPage page) {
        String paper = page.format().map(f -> " on " + f.paper()).orElse("");
        return switch (page.kind()) {
            case HOME -> "the first page";
            case EXERCISES -> "the list of exercises";
            case PROGRAMMES -> "the list of programmes";
            case TERMS -> "the list of " + folder(page);
            case HANDOUT -> "the page on which handouts are made";
            case NOT_FOUND -> "the page for addresses that lead nowhere";
            case OFFLINE -> "the page for readers without a connection";
            case EXERCISE -> "the exercise \"" + page.subject() + "\"";
            case PROGRAMME -> "the programme \"" + page.subject() + "\"";
            case TERM -> "the page of \"" + page.subject() + "\" among " + folder(page);
            case PAGE -> "the page \"" + page.subject() + "\"";
            case EXERCISE_NOW -> "the page that goes along with the exercise \"" + page.subject() + "\"";
            case PROGRAMME_NOW -> "the page that goes along with the programme \"" + page.subject() + "\"";
            case EXERCISE_SHEET -> "the sheet of the exercise \"" + page.subject() + "\"" + paper;
            case PROGRAMME_SHEET -> "the sheet of the programme \"" + page.subject() + "\"" + paper;
            case BOOKLET -> "the booklet" + paper;
        };
    }

    private static String folder(PlannedPage page) {
        return page.terms().flatMap(TermPages::folder).orElse("terms");
    }

    private SourceSpan place(PlannedPage page) {
        SourceSpan guide = catalog.guideFile().start();
        return switch (page.kind()) {
            case EXERCISE, EXERCISE_NOW, EXERCISE_SHEET ->
                Optional.ofNullable(catalog.exercises().get(page.subject()))
                        .map(Exercise::specFile)
                        .map(SourceFile::start)
                        .orElse(guide);
            case PROGRAMME, PROGRAMME_NOW, PROGRAMME_SHEET ->
                Optional.ofNullable(catalog.programmes().get(page.subject()))
                        .map(Programme::specFile)
                        .map(SourceFile::start)
                        .orElse(guide);
            case PAGE ->
                Optional.ofNullable(catalog.pages().get(page.subject()))
                        .map(GuidePage::file)
                        .map(SourceFile::start)
                        .orElse(guide);
            case TERM -> VOCABULARY;
            case HOME, EXERCISES, PROGRAMMES, TERMS, HANDOUT, NOT_FOUND, OFFLINE, BOOKLET -> guide;
        };
    }
}
