package org.cuecard.render;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.Day;
import org.cuecard.model.Exercise;
import org.cuecard.model.HandoutDose;
import org.cuecard.model.Ink;
import org.cuecard.model.Paper;
import org.cuecard.model.Programme;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.TypeSize;
import org.cuecard.model.WorkedSides;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.DoseField;
import org.cuecard.render.view.HandoutChoice;
import org.cuecard.render.view.HandoutPage;
import org.cuecard.render.view.NamedChoice;
import org.cuecard.schema.Range;

/** The page on which a coach puts a handout together in the browser. */
final class HandoutPages {
    /** The phrases that the page's script puts together by itself, as Java does for a sheet. */
    private static final List<Phrase> SPOKEN = List.of(
            Phrase.RANGE,
            Phrase.RANGE_SPOKEN,
            Phrase.LIST_COMMA,
            Phrase.LIST_AND,
            Phrase.DATE,
            Phrase.SENTENCE,
            Phrase.FROM_WEEK,
            Phrase.WEEK,
            Phrase.EVERY_DAY,
            Phrase.ANY_DAY,
            Phrase.MINUTES_A_SESSION);

    /** The same, by the beginning of their names: whole families of phrases. */
    private static final List<String> FAMILIES =
            List.of("month-", "day-", "count-", "label-", "sides-", "dose-", "spoken-", "handout-");

    private static final Map<String, Phrase> LABELS = Map.of(
            "sets", Phrase.LABEL_SETS,
            "reps", Phrase.LABEL_REPETITIONS,
            "hold", Phrase.LABEL_HOLD,
            "distance", Phrase.LABEL_DISTANCE,
            "time", Phrase.LABEL_TIME,
            "rest", Phrase.LABEL_REST,
            "effort", Phrase.LABEL_EFFORT);

    private static final Set<String> SECONDS = Set.of("hold", "time", "rest");

    private static final Set<String> FIRST = Set.of("sets", "reps", "rest");

    private final Catalog catalog;
    private final PageFrame frame;
    private final Papers papers;
    private final FigureViews figures;
    private final PhotoViews photos;
    private final Wording words;

    HandoutPages(Catalog catalog, PageFrame frame, Papers papers, FigureViews figures, PhotoViews photos) {
        this.catalog = catalog;
        this.frame = frame;
        this.papers = papers;
        this.figures = figures;
        this.photos = photos;
        this.words = frame.words();
    }

    HandoutPage page(PlannedPage page, PageLinks here) {
        String title = words.say(Phrase.MAKE_HANDOUT);
        String about = words.say(Phrase.MAKE_HANDOUT_ABOUT);
        List<HandoutChoice> programmes = listed(here.plan().programmes(), here.plan())
                .flatMap(id -> Optional.ofNullable(catalog.programmes().get(id)).stream())
                .map(programme -> choice(programme, here))
                .toList();
        return new HandoutPage(
                frame.site().site(page, here),
                frame.heads().head(page, here, title, about, Optional.empty()),
                title,
                about,
                listed(here.plan().exercises(), here.plan())
                        .flatMap(id -> catalog.exercise(id).stream())
                        .map(exercise -> choice(exercise, here))
                        .toList(),
                programmes,
                fields(),
                Arrays.stream(WorkedSides.values()).map(this::sides).toList(),
                Arrays.stream(Day.values()).map(this::day).toList(),
                Arrays.stream(Paper.values()).map(this::paper).toList(),
                catalog.guide().stopSigns(),
                catalog.guide().beforeYouStart(),
                phrases(),
                here.to(WebLibrary.YAML.path(here.plan())));
    }

    /** All ids of a list, over its pages, in its order. */
    private static Stream<String> listed(Optional<PlannedPage> list, SitePlan plan) {
        return list.stream()
                .flatMap(first -> plan.series(first).stream())
                .flatMap(page -> page.stretch().ids().stream());
    }

    private HandoutChoice choice(Exercise exercise, PageLinks here) {
        SitePlan plan = here.plan();
        var drawing = figures.key(exercise.id(), here);
        return new HandoutChoice(
                exercise.id(),
                exercise.name(),
                here.to(plan.exerciseSheet(exercise.id(), usual(plan))),
                here.to(plan.handoutExercise(exercise.id())),
                drawing,
                drawing.isPresent() ? Optional.empty() : photos.key(exercise.spec(), here));
    }

    private HandoutChoice choice(Programme programme, PageLinks here) {
        SitePlan plan = here.plan();
        return new HandoutChoice(
                programme.id(),
                programme.spec().name(),
                here.to(plan.programmeSheet(programme.id(), usual(plan))),
                here.to(plan.handoutProgramme(programme.id())),
                Optional.empty(),
                Optional.empty());
    }

    private SheetFormat usual(SitePlan plan) {
        Paper first = first();
        return plan.formats().stream()
                .filter(format -> format.paper() == first)
                .findFirst()
                .orElse(plan.formats().get(0));
    }

    private Paper first() {
        return catalog.guide().paper().orElse(Paper.A4);
    }

    /** The numbers that a handout's file may set, with the bounds that its reader holds them to. */
    private List<DoseField> fields() {
        return Arrays.stream(HandoutDose.class.getRecordComponents())
                .flatMap(part -> field(part).stream())
                .toList();
    }

    private Optional<DoseField> field(RecordComponent part) {
        String name = part.getName();
        return Optional.ofNullable(part.getAnnotation(Range.class))
                .flatMap(range -> Optional.ofNullable(LABELS.get(name))
                        .map(label -> new DoseField(
                                name,
                                words.label(label),
                                range.min(),
                                range.max(),
                                SECONDS.contains(name),
                                name.equals("distance"),
                                FIRST.contains(name))));
    }

    private NamedChoice sides(WorkedSides sides) {
        return new NamedChoice(id(sides), words.say(Phrase.valueOf("SIDES_" + sides.name())), false);
    }

    private NamedChoice day(Day day) {
        return new NamedChoice(id(day).substring(0, 3), words.day(day), false);
    }

    private NamedChoice paper(Paper paper) {
        String name = papers.name(new SheetFormat(paper, TypeSize.NORMAL, Ink.COLOUR));
        return new NamedChoice(id(paper), name, paper == first());
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String phrases() {
        return JsonText.object(json -> Arrays.stream(Phrase.values())
                .filter(phrase -> SPOKEN.contains(phrase) || FAMILIES.stream().anyMatch(phrase.key()::startsWith))
                .forEach(phrase -> json.plain(
                        phrase.key(),
                        forms -> words.forms(phrase).forEach((category, text) -> forms.put(category, text)))));
    }
}
