package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    CardViews(Terms terms, DoseViews doses, ProgrammeViews programmes, FigureViews figures, PhotoViews pictures) {
        this.terms = terms;
        this.doses = doses;
        this.programmes = programmes;
        this.figures = figures;
        this.pictures = pictures;
    }

    CardView exercise(Exercise exercise, PageLinks here) {
        ExerciseSpec spec = exercise.spec();
        List<String> facts = new ArrayList<>();
        spec.position().ifPresent(id -> facts.add(terms.name(TermKind.POSITION, id.value())));
        facts.add(doses.sides(WorkedSides.of(spec.sides())));
        if (spec.dosage().first().isPresent()) {
            facts.add(doses.first(spec, Optional.empty()).shortText());
        }
        Optional<DrawingView> drawing = figures.key(exercise.id(), here);
        return new CardView(
                spec.name(),
                here.exercise(exercise.id()),
                spec.summary().value(),
                facts,
                Optional.empty(),
                drawing,
                drawing.isPresent() ? Optional.empty() : pictures.key(spec, here));
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
