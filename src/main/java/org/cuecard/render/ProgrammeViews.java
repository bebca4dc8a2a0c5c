package org.cuecard.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.cuecard.model.Band;
import org.cuecard.model.BandKind;
import org.cuecard.model.Catalog;
import org.cuecard.model.Dose;
import org.cuecard.model.Exercise;
import org.cuecard.model.IntRange;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeItem;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.TermKind;
import org.cuecard.model.WorkedSides;
import org.cuecard.render.view.DoseView;
import org.cuecard.render.view.ItemView;
import org.cuecard.render.view.LogWeekView;
import org.cuecard.render.view.OnlineView;
import org.cuecard.render.view.ProgrammeView;
import org.cuecard.source.Located;

/** Programmes as pages and handouts show them. */
final class ProgrammeViews {
    private final Catalog catalog;
    private final Foreign foreign;
    private final Wording words;
    private final Terms terms;
    private final ExerciseViews exercises;
    private final DoseViews doses;
    private final BandViews bands;
    private final CreditViews credits;
    private final WeekViews weeks;

    ProgrammeViews(
            Catalog catalog,
            Wording words,
            Terms terms,
            ExerciseViews exercises,
            DoseViews doses,
            BandViews bands,
            CreditViews credits) {
        this.catalog = catalog;
        this.foreign = new Foreign(catalog, words);
        this.words = words;
        this.terms = terms;
        this.exercises = exercises;
        this.doses = doses;
        this.bands = bands;
        this.credits = credits;
        this.weeks = new WeekViews(words);
    }

    WeekViews weeks() {
        return weeks;
    }

    ProgrammeView view(Programme programme, PageLinks here) {
        return view(programme, here, SheetPlace.ALONE, exercise -> Optional.empty());
    }

    /**
     * A programme on a sheet.
     *
     * @param place where its figures stand
     * @param online what is said of the web page of an exercise
     */
    ProgrammeView view(
            Programme programme, PageLinks here, SheetPlace place, Function<Exercise, Optional<OnlineView>> online) {
        ProgrammeSpec spec = programme.spec();
        List<ItemView> items = items(spec, here, place, online);
        List<LogWeekView> log = weeks.log(spec, items);
        return new ProgrammeView(
                programme.id(),
                spec.name(),
                spec.summary().value(),
                spec.purpose().map(Located::value),
                facts(spec),
                terms.view(TermKind.LEVEL, spec.level(), here),
                weeks.week(spec),
                !spec.days().isEmpty(),
                spec.when(),
                ExerciseViews.numbered(spec.warmUp()),
                items,
                ExerciseViews.numbered(spec.progression()),
                spec.stopSigns().isEmpty() ? catalog.guide().stopSigns() : spec.stopSigns(),
                log.get(0),
                log.subList(1, log.size()),
                bands(spec),
                programme.body().isEmpty()
                        ? Optional.empty()
                        : Optional.of(foreign.body(programme.body(), programme.bodyFile(), here)),
                credits.credits(spec.credits()),
                credits.review(spec.reviewed()),
                here.typed(here.plan().programme(programme.id())));
    }

    /** Weeks, days and minutes, as far as they are fixed. */
    List<String> facts(ProgrammeSpec spec) {
        List<String> facts = new ArrayList<>();
        spec.weeks().ifPresent(count -> facts.add(words.count(Phrase.COUNT_WEEKS, count)));
        days(spec).ifPresent(count -> facts.add(words.count(Phrase.COUNT_DAYS_A_WEEK, count)));
        spec.minutes()
                .ifPresent(minutes ->
                        facts.add(words.say(Phrase.MINUTES_A_SESSION, words.count(Phrase.COUNT_MINUTES, minutes))));
        return facts;
    }

    private static Optional<IntRange> days(ProgrammeSpec spec) {
        int days = new TreeSet<>(spec.days()).size();
        return days == 0 ? Optional.empty() : Optional.of(IntRange.of(days));
    }

    /** The exercises of a programme that the guide has; a missing one was told when the guide was checked. */
    private List<ItemView> items(
            ProgrammeSpec spec, PageLinks here, SheetPlace place, Function<Exercise, Optional<OnlineView>> online) {
        List<ItemView> items = new ArrayList<>();
        for (ProgrammeItem item : spec.exercises()) {
            Exercise exercise = catalog.exercise(item.exercise().value())
                    .orElseThrow(() -> new IllegalStateException("the programme's exercise \"" + item.exercise()
                            + "\" is missing, which a check tells first"));
            items.add(new ItemView(
                    items.size() + 1,
                    exercises.view(exercise, here, place.item(items.size() + 1)),
                    here.exercise(exercise.id()),
                    dose(item, exercise, spec),
                    doses.sides(sides(item, exercise)),
                    item.fromWeek()
                            .filter(week -> week > 1)
                            .map(week -> words.say(Phrase.FROM_WEEK, Wording.figure(week))),
                    item.note(),
                    online.apply(exercise)));
        }
        return items;
    }

    private DoseView dose(ProgrammeItem item, Exercise exercise, ProgrammeSpec spec) {
        return doses.dose(
                dose(item, exercise),
                sides(item, exercise),
                item.dose().isPresent() ? spec.credits() : exercise.spec().credits(),
                days(spec));
    }

    /** The dose that an exercise has in a programme: the programme's, or else the exercise's own. */
    static Optional<Dose> dose(ProgrammeItem item, Exercise exercise) {
        return item.dose().or(() -> exercise.spec().dosage().first());
    }

    static WorkedSides sides(ProgrammeItem item, Exercise exercise) {
        return item.sides().orElse(WorkedSides.of(exercise.spec().sides()));
    }

    /**
     * The bands to have at hand: one line for the same band at the same place, with all the strengths it is asked for.
     */
    private List<String> bands(ProgrammeSpec spec) {
        Map<Band, Optional<IntRange>> strengths = new LinkedHashMap<>();
        for (ProgrammeItem item : spec.exercises()) {
            catalog.exercise(item.exercise().value()).stream()
                    .flatMap(exercise -> exercise.spec().bands().stream())
                    .forEach(band -> strengths.merge(kindOf(band), band.strength(), ProgrammeViews::spanning));
        }
        return strengths.entrySet().stream()
                .map(entry -> bands.inShort(ofStrength(entry.getKey(), entry.getValue())))
                .toList();
    }

    /** A band with what is usual written out, and without its strength. */
    private static Band kindOf(Band band) {
        return new Band(
                band.placement(),
                Optional.of(band.count().orElse(1)),
                Optional.empty(),
                Optional.of(band.kind().orElse(BandKind.LOOP)));
    }

    private static Band ofStrength(Band band, Optional<IntRange> strength) {
        return new Band(band.placement(), band.count(), strength, band.kind());
    }

    private static Optional<IntRange> spanning(Optional<IntRange> a, Optional<IntRange> b) {
        return a.isPresent() && b.isPresent()
                ? Optional.of(new IntRange(
                        Math.min(a.get().low(), b.get().low()),
                        Math.max(a.get().high(), b.get().high())))
                : a.or(() -> b);
    }
}
