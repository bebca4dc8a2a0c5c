package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.model.Dose;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeItem;
import org.cuecard.model.Step;
import org.cuecard.model.StepTime;
import org.cuecard.model.WorkedSides;
import org.cuecard.plan.PlannedPage;
import org.cuecard.render.view.DoseView;
import org.cuecard.render.view.DrawingView;
import org.cuecard.render.view.HeadView;
import org.cuecard.render.view.ItemView;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.NowExerciseView;
import org.cuecard.render.view.NowPage;
import org.cuecard.render.view.NowStepView;
import org.cuecard.render.view.ProgrammeView;

/** The pages that go along with somebody who does an exercise or a programme. */
final class NowPages {
    private final Catalog catalog;
    private final PageFrame frame;
    private final ExerciseViews exercises;
    private final ProgrammeViews programmes;
    private final DoseViews doses;
    private final FigureViews figures;
    private final PhotoViews pictures;
    private final PaceViews paces;

    NowPages(
            Catalog catalog,
            PageFrame frame,
            ExerciseViews exercises,
            ProgrammeViews programmes,
            DoseViews doses,
            FigureViews figures,
            PhotoViews pictures) {
        this.catalog = catalog;
        this.frame = frame;
        this.exercises = exercises;
        this.programmes = programmes;
        this.doses = doses;
        this.figures = figures;
        this.pictures = pictures;
        this.paces = new PaceViews(frame.words());
    }

    NowPage exercise(PlannedPage page, PageLinks here) {
        Exercise exercise = catalog.exercise(page.subject()).orElseThrow();
        ExerciseSpec spec = exercise.spec();
        Optional<Dose> dose = spec.dosage().first();
        WorkedSides sides = WorkedSides.of(spec.sides());
        NowExerciseView view =
                exercise(exercise, new Work(dose, sides, doses.first(spec, Optional.empty())), Place.ALONE, here);
        return new NowPage(
                frame.site().site(page, here),
                head(page, here, spec.name()),
                spec.name(),
                new LinkView(spec.name(), here.exercise(exercise.id()), true),
                Optional.empty(),
                List.of(),
                List.of(view),
                false,
                exercises.stopSigns(spec));
    }

    NowPage programme(PlannedPage page, PageLinks here) {
        Programme programme =
                Optional.ofNullable(catalog.programmes().get(page.subject())).orElseThrow();
        ProgrammeView view = programmes.view(programme, here);
        List<NowExerciseView> items = new ArrayList<>();
        for (ProgrammeItem item : programme.spec().exercises()) {
            ItemView shown = view.items().get(items.size());
            Exercise exercise = catalog.exercise(item.exercise().value()).orElseThrow();
            Work work = new Work(
                    ProgrammeViews.dose(item, exercise), ProgrammeViews.sides(item, exercise), shown.itemDose());
            String number = frame.words()
                    .say(
                            Phrase.NOW_PLACE,
                            Wording.figure(shown.itemNumber()),
                            Wording.figure(view.items().size()));
            Place place = new Place(Optional.of(number), shown.fromWeekText(), shown.itemNote());
            items.add(exercise(exercise, work, place, here));
        }
        return new NowPage(
                frame.site().site(page, here),
                head(page, here, view.programmeName()),
                view.programmeName(),
                new LinkView(view.programmeName(), here.to(here.plan().programme(programme.id())), true),
                view.whenText(),
                view.warmUp(),
                items,
                true,
                view.programmeStopSigns());
    }

    /** How much to do of an exercise, as it is and in words. */
    private record Work(Optional<Dose> dose, WorkedSides sides, DoseView told) {}

    /** Where an exercise stands in a programme, and what is said of it there. */
    private record Place(Optional<String> number, Optional<String> from, Optional<String> note) {
        static final Place ALONE = new Place(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private NowExerciseView exercise(Exercise exercise, Work work, Place place, PageLinks here) {
        ExerciseSpec spec = exercise.spec();
        return new NowExerciseView(
                spec.name(),
                place.number(),
                work.told(),
                doses.sides(work.sides()),
                spec.tempo().map(exercises::tempo),
                place.from(),
                place.note(),
                paces.pace(DoseParts.of(work.dose(), work.sides(), Optional.empty()), spec.tempo()),
                ExerciseViews.numbered(spec.setup()),
                steps(exercise, here));
    }

    private List<NowStepView> steps(Exercise exercise, PageLinks here) {
        List<NowStepView> views = new ArrayList<>();
        for (Step step : exercise.spec().steps()) {
            Optional<DrawingView> figure =
                    step.pose().flatMap(pose -> figures.ofPose(exercise.id(), pose.value(), here));
            views.add(new NowStepView(
                    views.size() + 1,
                    step.when().orElse(StepTime.EACH).name().toLowerCase(Locale.ROOT),
                    step.title(),
                    step.action().value(),
                    step.cue(),
                    figure,
                    figure.isPresent() ? Optional.empty() : pictures.ofStep(exercise.spec(), step, here)));
        }
        return views;
    }

    private HeadView head(PlannedPage page, PageLinks here, String name) {
        Wording words = frame.words();
        return frame.heads()
                .head(
                        page,
                        here,
                        words.say(Phrase.NOW_TITLE, name),
                        words.say(Phrase.NOW_ABOUT, name),
                        Optional.empty());
    }
}
