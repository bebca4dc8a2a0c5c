package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.TermKind;
import org.cuecard.model.WorkedSides;
import org.cuecard.render.view.CardView;
import org.cuecard.render.view.DrawingView;

/** Exercises, programmes and pages as entries of lists. */
final class CardViews {
    private final Terms terms;
    private final DoseViews doses;
    private final ProgrammeViews programmes;
    private final FigureViews figures;
    private final PhotoViews pictures;
    private final Map<String, Told> exercises = new ConcurrentHashMap<>();

    CardViews(Terms terms, DoseViews doses, ProgrammeViews programmes, FigureViews figures, PhotoViews pictures) {
        this.terms = terms;
        this.doses = doses;
        this.programmes = programmes;
        this.figures = figures;
        this.pictures = pictures;
    }

    /** What a card says wherever it stands. An exercise has a card on each list of its terms. */
    private record Told(String summary, List<String> facts, boolean hasPictures) {}

    private Told tell(Exercise exercise) {
        ExerciseSpec spec = exercise.spec();
        List<String> facts = new ArrayList<>();
        spec.position().ifPresent(id -> facts.add(terms.name(TermKind.POSITION, id.value())));
        facts.add(doses.sides(WorkedSides.of(spec.sides())));
        if (spec.dosage().first().isPresent()) {
            facts.add(doses.first(spec, Optional.empty()).shortText());
        }
        return new Told(
                spec.summary().value(), List.copyOf(facts), !spec.media().isEmpty());
    }

    CardView exercise(Exercise exercise, PageLinks here) {
        Told told = exercises.computeIfAbsent(exercise.id(), id -> tell(exercise));
        Optional<DrawingView> drawing = figures.key(exercise.id(), here);
        return new CardView(
                exercise.name(),
                here.exercise(exercise.id()),
                told.summary(),
                told.facts(),
                Optional.empty(),
                drawing,
                told.hasPictures() && drawing.isEmpty() ? pictures.key(exercise.spec(), here) : Optional.empty());
    }

    CardView programme(Programme programme, PageLinks here) {
        ProgrammeSpec spec = programme.spec();
        return new CardView(
                spec.name(),
                here.to(here.plan().programme(programme.id())),
                spec.summary().value(),
                programmes.facts(spec),
                spec.days().isEmpty()
                        ? Optional.empty()
                        : Optional.of(programmes.weeks().week(spec)),
                Optional.empty(),
                Optional.empty());
    }

    CardView page(GuidePage page, PageLinks here) {
        return new CardView(
                page.spec().title(),
                here.to(here.plan().page(page.path())),
                page.spec().summary().value(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
