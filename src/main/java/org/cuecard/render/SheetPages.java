package org.cuecard.render;

import java.util.Optional;
import java.util.function.Function;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.Paper;
import org.cuecard.model.Programme;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.ExerciseView;
import org.cuecard.render.view.PrintExercisePage;
import org.cuecard.render.view.PrintProgrammePage;
import org.cuecard.render.view.ProgrammeView;

/** Exercises and programmes laid out for paper. */
final class SheetPages {
    private final Catalog catalog;
    private final PageFrame frame;
    private final Papers papers;
    private final ExerciseViews exercises;
    private final ProgrammeViews programmes;

    SheetPages(Catalog catalog, PageFrame frame, Papers papers, ExerciseViews exercises, ProgrammeViews programmes) {
        this.catalog = catalog;
        this.frame = frame;
        this.papers = papers;
        this.exercises = exercises;
        this.programmes = programmes;
    }

    PrintExercisePage exercise(PlannedPage page, PageLinks here) {
        SitePlan plan = here.plan();
        Exercise exercise = catalog.exercise(page.subject()).orElseThrow();
        Paper paper = page.paper().orElseThrow();
        Function<Paper, PlannedPage> sheet = other -> plan.exerciseSheet(exercise.id(), other);
        String title = frame.words().say(Phrase.CARD_TITLE, exercise.spec().name(), papers.name(paper));
        ExerciseView view = exercises.view(exercise, here);
        return new PrintExercisePage(
                frame.site().site(page, here),
                frame.heads().head(page, here, title, exercise.spec().summary().value(), Optional.empty()),
                papers.view(paper, here, sheet, plan.exercise(exercise.id())),
                RunningLines.of(view.name(), catalog.guide().title(), view.address(), view.review()),
                view,
                catalog.guide().beforeYouStart());
    }

    PrintProgrammePage programme(PlannedPage page, PageLinks here) {
        SitePlan plan = here.plan();
        Programme programme =
                Optional.ofNullable(catalog.programmes().get(page.subject())).orElseThrow();
        Paper paper = page.paper().orElseThrow();
        Function<Paper, PlannedPage> sheet = other -> plan.programmeSheet(programme.id(), other);
        String title = frame.words().say(Phrase.HANDOUT_TITLE, programme.spec().name(), papers.name(paper));
        ProgrammeView view = programmes.view(programme, here);
        return new PrintProgrammePage(
                frame.site().site(page, here),
                frame.heads().head(page, here, title, programme.spec().summary().value(), Optional.empty()),
                papers.view(paper, here, sheet, plan.programme(programme.id())),
                RunningLines.of(
                        view.programmeName(), catalog.guide().title(), view.programmeAddress(), view.programmeReview()),
                view,
                catalog.guide().beforeYouStart());
    }
}
