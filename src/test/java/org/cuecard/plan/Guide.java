package org.cuecard.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Catalog;
import org.cuecard.model.Change;
import org.cuecard.model.Credit;
import org.cuecard.model.Dosage;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuidePage;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.IntRange;
import org.cuecard.model.Media;
import org.cuecard.model.MenuPlace;
import org.cuecard.model.Mount;
import org.cuecard.model.Muscle;
import org.cuecard.model.Muscles;
import org.cuecard.model.Organisation;
import org.cuecard.model.PageSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.Prose;
import org.cuecard.model.Review;
import org.cuecard.model.Sides;
import org.cuecard.model.Term;
import org.cuecard.model.Vocabulary;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.Located;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;

/** Puts a catalogue together from the few things that a plan depends on. */
final class Guide {
    private static final SourceFile GUIDE_FILE = SourceFile.of("site/guide.yaml", "title: A guide\n");

    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Map<String, Programme> programmes = new LinkedHashMap<>();
    private final Map<String, GuidePage> pages = new LinkedHashMap<>();
    private final SortedMap<String, SourceAsset> assets = new TreeMap<>();
    private final List<Mount> mounts = new ArrayList<>();
    private Optional<Located<String>> baseUrl = Optional.empty();
    private Optional<Boolean> booklet = Optional.of(false);
    private Optional<FigureSpec> figure = Optional.empty();
    private List<String> formerIds = List.of();

    /** What an exercise of this fixture says beside its name. */
    record Draft(
            List<String> primary,
            List<String> secondary,
            List<String> equipment,
            Optional<String> level,
            List<String> media,
            Optional<LocalDate> reviewed,
            List<LocalDate> changes) {
        static final Draft PLAIN = new Draft(
                List.of("glutes"),
                List.of(),
                List.of("band"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The ids that exercises which follow say they had before. */
    Guide formerly(String... ids) {
        formerIds = List.of(ids);
        return this;
    }

    Guide exercise(String id, String name) {
        return exercise(id, name, Draft.PLAIN, "");
    }

    /** An exercise with a body: its links are what stands in round brackets behind square ones, as in Markdown. */
    Guide exercise(String id, String name, Draft draft, String body) {
        SourceFile spec = SourceFile.of("exercises/" + id + ".yaml", "name: " + name + "\n");
        SourceFile text = SourceFile.of("exercises/" + id + ".md", body);
        exercises.put(id, new Exercise(id, spec(name, draft, spec), prose(text), spec, text));
        return this;
    }

    Guide programme(String id, String name, String body) {
        SourceFile file = SourceFile.of("site/programmes/" + id + ".yaml", "name: " + name + "\n");
        SourceFile text = SourceFile.of("site/programmes/" + id + ".md", body);
        ProgrammeSpec spec = new ProgrammeSpec(
                name,
                located("About it."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(IntRange.of(10)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.<Credit>of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        programmes.put(id, new Programme(id, spec, prose(text), file, text));
        return this;
    }

    Guide page(String path, String title, String body) {
        return page(path, title, Optional.empty(), Optional.empty(), body);
    }

    Guide page(String path, String title, Optional<MenuPlace> menu, Optional<Integer> order, String body) {
        SourceFile file = SourceFile.of("site/pages/" + path + ".md", body);
        PageSpec spec = new PageSpec(
                title,
                located("About it."),
                menu,
                order,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        pages.put(path, new GuidePage(path, spec, prose(file), file));
        return this;
    }

    Guide asset(String path) {
        assets.put(path, new SourceAsset(path, 1, () -> new byte[] {1}));
        return this;
    }

    Guide mount(String at, String title) {
        mounts.add(new Mount(located("src/" + at), located(at), title));
        return this;
    }

    Guide baseUrl(String url) {
        baseUrl = Optional.of(located(url));
        return this;
    }

    /** What the guide says about its booklet; this fixture says that it has none unless it is told otherwise. */
    Guide booklet(Optional<Boolean> wanted) {
        booklet = wanted;
        return this;
    }

    Catalog catalog() {
        GuideSpec guide = new GuideSpec(
                "A guide",
                located("What it is."),
                located("en"),
                List.of(),
                baseUrl,
                located("cuecard"),
                Map.of(),
                new Organisation("Somebody", Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of("Pain"),
                List.of("Be careful."),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                booklet,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Ours",
                Optional.empty(),
                mounts);
        return new Catalog(guide, GUIDE_FILE, vocabulary(), exercises, programmes, pages, assets);
    }

    SitePlan plan(PlanOptions options) {
        return SitePlanner.plan(catalog(), options).get();
    }

    SitePlan plan() {
        return plan(PlanOptions.DEFAULT);
    }

    static Located<String> located(String text) {
        return new Located<>(text, GUIDE_FILE.start());
    }

    /** A figure for the exercise that is added next, with poses of these ids. */
    Guide poses(String... ids) {
        StringBuilder yaml = new StringBuilder("poses:\n");
        for (String id : ids) {
            yaml.append("  - {id: \"").append(id).append("\", label: A pose}\n");
        }
        SourceFile file = SourceFile.of("figure.yaml", yaml.toString());
        figure = SpecReader.read(file, FigureSpec.class, new DiagnosticLog());
        return this;
    }

    private ExerciseSpec spec(String name, Draft draft, SourceFile file) {
        Optional<FigureSpec> drawn = figure;
        figure = Optional.empty();
        List<Change> changes = draft.changes().stream()
                .map(day -> new Change(day, "Something."))
                .toList();
        Optional<Review> reviewed =
                draft.reviewed().map(day -> new Review(Optional.empty(), day, Optional.empty(), Optional.empty()));
        List<Media> media = draft.media().stream()
                .map(path -> new Media(
                        new Located<>(path, file.start()),
                        new Located<>("What it shows", file.start()),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return new ExerciseSpec(
                name,
                List.of(),
                List.of(),
                located("About it."),
                Optional.empty(),
                new Muscles(terms(draft.primary()), terms(draft.secondary())),
                draft.level().map(Guide::located),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                terms(draft.equipment()),
                List.of(),
                Sides.BOTH,
                List.of(),
                List.of(),
                Optional.empty(),
                drawn,
                new Dosage(Optional.of("Nobody knows."), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                media,
                List.of(),
                List.of(),
                reviewed,
                changes,
                terms(formerIds),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Located<String>> terms(List<String> ids) {
        return ids.stream().map(Guide::located).toList();
    }

    private static Vocabulary vocabulary() {
        Map<String, Muscle> muscles = new LinkedHashMap<>();
        for (String id : List.of("thigh", "glutes", "calf")) {
            muscles.put(
                    id,
                    new Muscle(
                            id, id, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        Map<String, Term> levels = new LinkedHashMap<>();
        levels.put("easy", new Term("Easy", Optional.empty(), List.of()));
        levels.put("hard", new Term("Hard", Optional.empty(), List.of()));
        return new Vocabulary(
                muscles,
                Map.of("band", new Term("Band", Optional.empty(), List.of())),
                Map.of(),
                Map.of(),
                levels,
                Map.of(),
                List.of("1", "2", "3", "4", "5"),
                Map.of(),
                Map.of());
    }

    /** Reads just enough of a body: headings, links, and pictures by their path in the guide. */
    private static Prose prose(SourceFile file) {
        String text = file.text();
        List<Prose.Segment> segments = new ArrayList<>();
        List<Prose.Heading> headings = new ArrayList<>();
        for (int at = text.indexOf("]("); at >= 0; at = text.indexOf("](", at + 1)) {
            int end = text.indexOf(')', at);
            Located<String> target = new Located<>(text.substring(at + 2, end), file.span(at + 2, end));
            boolean image = text.lastIndexOf("![", at) > text.lastIndexOf(")", at);
            segments.add(new Prose.Markup("<"));
            segments.add(image ? new Prose.ImageAddress(target) : new Prose.LinkAddress(target));
        }
        text.lines().filter(line -> line.startsWith("## ")).forEach(line -> {
            String words = line.substring(3);
            headings.add(new Prose.Heading(2, words.toLowerCase(Locale.ROOT).replace(' ', '-'), words));
        });
        return new Prose(
                segments, headings, headings.stream().map(Prose.Heading::id).toList(), text);
    }

    static List<String> paths(Stream<PlannedPage> pages) {
        return pages.map(page -> page.path().value()).toList();
    }
}
