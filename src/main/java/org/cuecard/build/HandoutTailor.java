package org.cuecard.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.Band;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.Catalog;
import org.cuecard.model.Dose;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.HandoutDose;
import org.cuecard.model.HandoutItem;
import org.cuecard.model.HandoutSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeItem;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.Prose;
import org.cuecard.model.Variation;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Makes of a guide and a handout a guide of its own, with one programme: the handout. What is different for one athlete
 * is different in this copy only, and from here on a handout takes the way of every programme.
 */
final class HandoutTailor {
    /** People do better on fewer. */
    private static final int MANY = 5;

    private final Catalog catalog;
    private final HandoutSpec handout;
    private final SourceSpan place;
    private final DiagnosticSink sink;
    private final Set<BandPlacement> avoided;

    /**
     * What was made.
     *
     * @param catalog the guide's, with the exercises as this athlete is to do them and the handout as its one programme
     * @param programme the id of that programme
     * @param title its name
     * @param used the exercises of it as the guide has them
     * @param based the guide's programme that it follows
     */
    record Tailored(Catalog catalog, String programme, String title, List<Exercise> used, Optional<Programme> based) {
        Tailored {
            used = List.copyOf(used);
        }

        /** The exercises' names, one of each item. */
        List<String> names() {
            return catalog.programmes().values().stream()
                    .flatMap(programme -> programme.spec().exercises().stream())
                    .flatMap(item -> catalog.exercise(item.exercise().value()).stream())
                    .map(Exercise::name)
                    .toList();
        }
    }

    private HandoutTailor(Catalog catalog, HandoutSpec handout, SourceSpan place, DiagnosticSink sink) {
        this.catalog = catalog;
        this.handout = handout;
        this.place = place;
        this.sink = sink;
        this.avoided =
                handout.withoutBandAt().stream().map(Located::value).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Tailors a guide.
     *
     * @param place what to point at when the handout as a whole is at fault
     * @param usual the title of a handout of several exercises
     * @return nothing when an exercise or a programme is not there, or when none is named
     */
    static Optional<Tailored> tailor(
            Catalog catalog, HandoutSpec handout, SourceSpan place, String usual, DiagnosticSink sink) {
        return new HandoutTailor(catalog, handout, place, sink).tailor(usual);
    }

    private Optional<Tailored> tailor(String usual) {
        Optional<Programme> based = handout.programme()
                .flatMap(id -> Optional.ofNullable(catalog.programmes().get(id.value())));
        handout.programme().filter(id -> based.isEmpty()).ifPresent(this::unknownProgramme);
        handout.brand()
                .filter(id -> !catalog.vocabulary().brands().containsKey(id.value()))
                .ifPresent(this::unknownBrand);
        List<ProgrammeItem> items = items(based);
        if (items.isEmpty()) {
            return Optional.empty();
        }
        if (items.size() > MANY) {
            sink.report(Diagnostic.of(
                    Code.MANY_EXERCISES,
                    items.get(MANY).exercise().span(),
                    "this handout has " + items.size() + " exercises",
                    "keep it to " + MANY + ": people do better on fewer"));
        }
        List<Exercise> used = used(items);
        used.forEach(this::checkBands);
        String id = based.map(Programme::id).orElse("handout");
        String title = handout.title()
                .or(() -> based.map(programme -> programme.spec().name()))
                .orElseGet(() -> used.size() == 1 ? used.get(0).name() : usual);
        Programme programme = new Programme(
                id,
                spec(title, items, based),
                Prose.EMPTY,
                place.file(),
                SourceFile.absent(place.file().path()));
        return Optional.of(new Tailored(catalog(programme, used), id, title, used, based));
    }

    /** The items, with the doses of this athlete; those that the guide lacks are told and left out. */
    private List<ProgrammeItem> items(Optional<Programme> based) {
        List<ProgrammeItem> given =
                based.map(programme -> programme.spec().exercises()).orElse(List.of());
        if (handout.exercises().isEmpty()) {
            return given.stream()
                    .map(item -> new ProgrammeItem(
                            item.exercise(), dose(handout.dose(), item), item.sides(), item.fromWeek(), item.note()))
                    .toList();
        }
        List<ProgrammeItem> items = new ArrayList<>();
        for (HandoutItem item : handout.exercises()) {
            if (catalog.exercise(item.exercise().value()).isEmpty()) {
                unknownExercise(item.exercise());
                continue;
            }
            ProgrammeItem usual = given.stream()
                    .filter(other -> other.exercise().equals(item.exercise()))
                    .findFirst()
                    .orElse(new ProgrammeItem(
                            item.exercise(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            Optional<HandoutDose> own =
                    item.dose().isPresent() && handout.dose().isPresent()
                            ? Optional.of(item.dose().get().or(handout.dose().get()))
                            : item.dose().or(handout::dose);
            items.add(new ProgrammeItem(
                    item.exercise(),
                    dose(own, usual),
                    item.sides().or(usual::sides),
                    item.fromWeek().or(usual::fromWeek),
                    item.note().or(usual::note)));
        }
        return items;
    }

    private Optional<Dose> dose(Optional<HandoutDose> own, ProgrammeItem usual) {
        Optional<Dose> given = usual.dose();
        return own.filter(dose -> !dose.isEmpty())
                .map(dose -> dose.over(
                        given.or(() -> catalog.exercise(usual.exercise().value())
                                .flatMap(exercise -> exercise.spec().dosage().first())),
                        usual.exercise().span()))
                .or(() -> given);
    }

    private List<Exercise> used(List<ProgrammeItem> items) {
        Set<String> ids = new LinkedHashSet<>();
        items.forEach(item -> ids.add(item.exercise().value()));
        return ids.stream().flatMap(id -> catalog.exercise(id).stream()).toList();
    }

    private ProgrammeSpec spec(String title, List<ProgrammeItem> items, Optional<Programme> based) {
        Optional<ProgrammeSpec> given = based.map(Programme::spec);
        return new ProgrammeSpec(
                title,
                new Located<>(title, place),
                Optional.empty(),
                given.flatMap(ProgrammeSpec::level),
                handout.weeks().or(() -> given.flatMap(ProgrammeSpec::weeks)),
                handout.days().isEmpty() && handout.when().isEmpty()
                        ? list(given, ProgrammeSpec::days)
                        : handout.days(),
                handout.when()
                        .or(() -> handout.days().isEmpty() ? given.flatMap(ProgrammeSpec::when) : Optional.empty()),
                given.flatMap(ProgrammeSpec::minutes),
                list(given, ProgrammeSpec::warmUp),
                items,
                list(given, ProgrammeSpec::progression),
                list(given, ProgrammeSpec::stopSigns),
                list(given, ProgrammeSpec::credits),
                given.flatMap(ProgrammeSpec::reviewed),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static <T> List<T> list(Optional<ProgrammeSpec> given, Function<ProgrammeSpec, List<T>> field) {
        return given.map(field).orElse(List.of());
    }

    private Catalog catalog(Programme programme, List<Exercise> used) {
        Map<String, Exercise> exercises = new LinkedHashMap<>();
        catalog.exercises().forEach((id, exercise) -> exercises.put(id, bare(exercise, exercise.spec())));
        used.forEach(exercise -> exercises.put(exercise.id(), bare(exercise, tailored(exercise.spec()))));
        return new Catalog(
                guide(),
                catalog.guideFile(),
                catalog.vocabulary(),
                exercises,
                Map.of(programme.id(), programme),
                Map.of(),
                catalog.assets(),
                catalog.translation());
    }

    /** Bodies are not printed, and what they link to is not here. */
    private static Exercise bare(Exercise exercise, ExerciseSpec spec) {
        return new Exercise(exercise.id(), spec, Prose.EMPTY, exercise.specFile(), exercise.bodyFile());
    }

    private GuideSpec guide() {
        GuideSpec guide = catalog.guide();
        return handout.brand().isEmpty() ? guide : guide.withBrand(handout.brand());
    }

    private ExerciseSpec tailored(ExerciseSpec spec) {
        return avoided.isEmpty()
                ? spec
                : spec.withVariations(possible(spec, spec.easier()), possible(spec, spec.harder()));
    }

    private List<Variation> possible(ExerciseSpec spec, List<Variation> variations) {
        return variations.stream()
                .filter(variation -> bands(spec, variation)
                        .noneMatch(band -> avoided.contains(band.placement().value())))
                .toList();
    }

    /** The bands of a form: those of its pose, and those of the exercise that it leads to. */
    private Stream<Band> bands(ExerciseSpec spec, Variation variation) {
        Stream<Band> posed = variation.pose().stream()
                .flatMap(pose -> spec.figure().stream()
                        .flatMap(figure -> figure.poses().stream())
                        .filter(shown -> shown.id().value().equals(pose.value())))
                .flatMap(shown -> shown.bands().stream().flatMap(List::stream));
        Stream<Band> other = variation.exercise().stream()
                .flatMap(id -> catalog.exercise(id.value()).stream())
                .flatMap(exercise -> exercise.spec().bands().stream());
        return Stream.concat(posed, other);
    }

    private void checkBands(Exercise exercise) {
        for (Located<BandPlacement> place : handout.withoutBandAt()) {
            boolean needed = exercise.spec().bands().stream()
                    .anyMatch(band -> band.placement().equals(place));
            if (needed) {
                sink.report(Diagnostic.of(
                        Code.HANDOUT_BAND,
                        place.span(),
                        "the exercise \"" + exercise.id() + "\" itself has a band there",
                        "choose another exercise, or leave without-band-at out"));
            }
        }
    }

    private void unknownExercise(Located<String> id) {
        unknown(Code.UNKNOWN_EXERCISE, id, "exercise", catalog.exercises().keySet());
    }

    private void unknownProgramme(Located<String> id) {
        unknown(Code.UNKNOWN_PROGRAMME, id, "programme", catalog.programmes().keySet());
    }

    private void unknownBrand(Located<String> id) {
        unknown(Code.UNKNOWN_TERM, id, "brand", catalog.vocabulary().brands().keySet());
    }

    private void unknown(Code code, Located<String> id, String thing, Set<String> known) {
        Diagnostic problem = Diagnostic.of(code, id.span(), "the guide has no " + thing + " \"" + id.value() + "\"");
        sink.report(Suggestion.hint(id.value(), known)
                .map(problem::withHint)
                .orElseGet(() -> known.isEmpty() ? problem : problem.withHint("it has " + String.join(", ", known))));
    }
}
