package org.cuecard.render;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.Programme;
import org.cuecard.model.TermKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.AuthorView;
import org.cuecard.render.view.ExercisePage;
import org.cuecard.render.view.HeadView;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.ProgrammePage;
import org.cuecard.theme.Markup;

/** The pages of exercises and programmes. */
final class DetailPages {
    private final Catalog catalog;
    private final PageFrame frame;
    private final Papers papers;
    private final ExerciseViews exercises;
    private final ProgrammeViews programmes;
    private final CardViews cards;
    private final MuscleMaps maps;
    private final ProgrammeUse use;
    private final Related related;
    private final Products products;
    private final Terms terms;

    DetailPages(
            Catalog catalog,
            PageFrame frame,
            Papers papers,
            ExerciseViews exercises,
            ProgrammeViews programmes,
            CardViews cards,
            MuscleMaps maps) {
        this.catalog = catalog;
        this.frame = frame;
        this.papers = papers;
        this.exercises = exercises;
        this.programmes = programmes;
        this.cards = cards;
        this.maps = maps;
        this.use = new ProgrammeUse(catalog);
        this.related = new Related(catalog);
        this.products = new Products(catalog, frame.words());
        this.terms = new Terms(catalog.vocabulary());
    }

    ExercisePage exercise(PlannedPage page, PageLinks here) {
        SitePlan plan = here.plan();
        Exercise exercise = catalog.exercise(page.subject()).orElseThrow();
        String name = exercise.name();
        Markup data = frame.data().exercise(exercise, page, here, frame.trail(page, here, name));
        return new ExercisePage(
                frame.site().site(page, here),
                head(page, here, name, exercise.spec().summary().value(), data),
                exercises.view(exercise, here),
                parent(Phrase.EXERCISES, plan.exercises(), here),
                here.to(plan.exerciseNow(exercise.id())),
                maps.of(name, exercise.spec().muscles()),
                papers.prints(here, paper -> plan.exerciseSheet(exercise.id(), paper)),
                use.of(exercise.id()).stream()
                        .map(programme -> cards.programme(programme, here))
                        .toList(),
                related.to(exercise).stream()
                        .map(other -> cards.exercise(other, here))
                        .toList(),
                authors(exercise, here),
                products.of(exercise.spec()));
    }

    private List<AuthorView> authors(Exercise exercise, PageLinks here) {
        return exercise.spec().authors().stream()
                .flatMap(id -> terms.author(id.value()).stream()
                        .map(author ->
                                new AuthorView(author.name(), author.role(), here.term(TermKind.AUTHOR, id.value()))))
                .toList();
    }

    ProgrammePage programme(PlannedPage page, PageLinks here) {
        SitePlan plan = here.plan();
        Programme programme =
                Optional.ofNullable(catalog.programmes().get(page.subject())).orElseThrow();
        String name = programme.spec().name();
        Markup data = frame.data().programme(programme, page, here, frame.trail(page, here, name));
        return new ProgrammePage(
                frame.site().site(page, here),
                head(page, here, name, programme.spec().summary().value(), data),
                programmes.view(programme, here),
                parent(Phrase.PROGRAMMES, plan.programmes(), here),
                here.to(plan.programmeNow(programme.id())),
                papers.prints(here, paper -> plan.programmeSheet(programme.id(), paper)));
    }

    private HeadView head(PlannedPage page, PageLinks here, String name, String summary, Markup data) {
        return frame.heads().head(page, here, name, summary, Optional.of(data));
    }

    private LinkView parent(Phrase title, Optional<PlannedPage> list, PageLinks here) {
        return new LinkView(frame.words().say(title), here.to(list.orElseThrow()), true);
    }
}
