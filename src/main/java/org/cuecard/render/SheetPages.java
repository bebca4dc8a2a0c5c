package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.Ink;
import org.cuecard.model.PerPage;
import org.cuecard.model.Programme;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.TypeSize;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.ExerciseView;
import org.cuecard.render.view.ItemGroupView;
import org.cuecard.render.view.ItemView;
import org.cuecard.render.view.PrintExercisePage;
import org.cuecard.render.view.PrintProgrammePage;
import org.cuecard.render.view.ProgrammeView;
import org.cuecard.render.view.RunningView;

/** Exercises and programmes laid out for paper. */
final class SheetPages {
    private final Catalog catalog;
    private final PageFrame frame;
    private final Papers papers;
    private final ExerciseViews exercises;
    private final ProgrammeViews programmes;
    private final PreparedViews prepared;
    private final OnlineViews online;
    private final Recent<Asked, ExerciseView> views = new Recent<>();

    /** All that an exercise on a sheet depends on: from the pages of a folder, every other has the same address. */
    private record Asked(String exercise, Ink ink, String folder) {}

    SheetPages(
            Catalog catalog,
            PageFrame frame,
            Papers papers,
            ExerciseViews exercises,
            ProgrammeViews programmes,
            OnlineViews online) {
        this.catalog = catalog;
        this.frame = frame;
        this.papers = papers;
        this.exercises = exercises;
        this.programmes = programmes;
        this.prepared = new PreparedViews(frame.words());
        this.online = online;
    }

    PrintExercisePage exercise(PlannedPage page, PageLinks here) {
        SitePlan plan = here.plan();
        Exercise exercise = catalog.exercise(page.subject()).orElseThrow();
        SheetFormat format = page.format().orElseThrow();
        Function<SheetFormat, PlannedPage> sheet = other -> plan.exerciseSheet(exercise.id(), other);
        String title = frame.words().say(Phrase.CARD_TITLE, exercise.name(), papers.name(format));
        ExerciseView view = views.get(
                new Asked(exercise.id(), format.ink(), here.from().folder()),
                asked -> exercises.view(exercise, here, new SheetPlace("", asked.ink())));
        PlannedPage web = plan.exercise(exercise.id());
        return new PrintExercisePage(
                frame.site().site(page, here),
                frame.heads().head(page, here, title, exercise.spec().summary().value(), Optional.empty()),
                papers.view(format, here, sheet, web),
                RunningLines.of(view.name(), catalog.guide().title(), view.address(), view.review(), format.type()),
                view,
                online.view(web, plan),
                catalog.guide().beforeYouStart());
    }

    /** A programme's handout, or the one that a coach made for somebody. */
    PrintProgrammePage programme(PlannedPage page, PageLinks here, Optional<HandoutDetails> details) {
        SitePlan plan = here.plan();
        Programme programme =
                Optional.ofNullable(catalog.programmes().get(page.subject())).orElseThrow();
        SheetFormat format = page.format().orElseThrow();
        Function<SheetFormat, PlannedPage> sheet = other -> plan.programmeSheet(programme.id(), other);
        PerPage perPage = details.map(HandoutDetails::perPage).orElse(PerPage.usual(format.type()));
        ProgrammeView view = programmes.view(
                programme,
                here,
                new SheetPlace("", format.ink()),
                exercise ->
                        perPage == PerPage.ONE ? online.view(plan.exercise(exercise.id()), plan) : Optional.empty());
        PlannedPage web = details.map(made -> made.web(plan)).orElseGet(() -> plan.programme(programme.id()));
        return new PrintProgrammePage(
                frame.site().site(page, here),
                frame.heads().head(page, here, title(programme, format, details), summary(programme), Optional.empty()),
                papers.view(format, here, sheet, web),
                running(view, details, format.type()),
                view,
                prepared.view(details),
                groups(view.items(), perPage == PerPage.ONE ? 1 : 2),
                perPage == PerPage.ONE,
                online.view(web, plan),
                catalog.guide().beforeYouStart());
    }

    /** An athlete's name never gets here: a document's title can be read without opening it. */
    private String title(Programme programme, SheetFormat format, Optional<HandoutDetails> details) {
        return details.map(HandoutDetails::title)
                .orElseGet(() ->
                        frame.words().say(Phrase.HANDOUT_TITLE, programme.spec().name(), papers.name(format)));
    }

    private static String summary(Programme programme) {
        return programme.spec().summary().value();
    }

    private RunningView running(ProgrammeView view, Optional<HandoutDetails> details, TypeSize type) {
        String name = details.flatMap(HandoutDetails::athlete)
                .map(athlete -> frame.words().say(Phrase.HANDOUT_RUNNING, athlete, view.programmeName()))
                .orElse(view.programmeName());
        String beside = details.map(made -> frame.words().date(made.date()))
                .orElse(catalog.guide().title());
        return RunningLines.of(name, beside, Optional.empty(), view.programmeReview(), type);
    }

    private static List<ItemGroupView> groups(List<ItemView> items, int size) {
        List<ItemGroupView> groups = new ArrayList<>();
        for (int i = 0; i < items.size(); i += size) {
            groups.add(new ItemGroupView(items.subList(i, Math.min(items.size(), i + size))));
        }
        return groups;
    }
}
