package org.cuecard.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Ink;
import org.cuecard.model.Programme;
import org.cuecard.model.SheetFormat;
import org.cuecard.plan.MenuEntry;
import org.cuecard.plan.PageKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.CreditView;
import org.cuecard.render.view.ExerciseChapter;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.OnlineView;
import org.cuecard.render.view.PrintBookletPage;
import org.cuecard.render.view.ProgrammeChapter;
import org.cuecard.render.view.SheetFigureView;
import org.cuecard.render.view.TextChapter;

/** The whole guide laid out for paper: what each of its pages says, in the order of a book. */
final class BookletPages {
    /** The title of a page of text is of level 2, and its body begins at that level too. */
    private static final int TEXT_SHIFT = 1;

    /** The body of an exercise or a programme stands in a section of its own. */
    private static final int BODY_SHIFT = 2;

    private final Catalog catalog;
    private final Foreign foreign;
    private final PageFrame frame;
    private final Papers papers;
    private final ExerciseViews exercises;
    private final ProgrammeViews programmes;
    private final CreditViews credits;
    private final BookletIndex index;
    private final ProgrammeUse use;
    private final OnlineViews online;

    BookletPages(
            Catalog catalog,
            PageFrame frame,
            Papers papers,
            ExerciseViews exercises,
            ProgrammeViews programmes,
            CreditViews credits,
            Terms terms,
            OnlineViews online) {
        this.catalog = catalog;
        this.foreign = new Foreign(catalog, frame.words());
        this.frame = frame;
        this.papers = papers;
        this.exercises = exercises;
        this.programmes = programmes;
        this.credits = credits;
        this.index = new BookletIndex(catalog, frame, terms);
        this.use = new ProgrammeUse(catalog);
        this.online = online;
    }

    PrintBookletPage booklet(PlannedPage page, PageLinks here) {
        SitePlan plan = here.plan();
        GuideSpec guide = catalog.guide();
        SheetFormat format = page.format().orElseThrow();
        Function<SheetFormat, PlannedPage> sheet = other -> plan.booklet(other).orElseThrow();
        BookletPlaces places = new BookletPlaces(catalog, plan);
        PageLinks bound = here.with(places.in(BookletPlaces.COVER, 0));
        List<Exercise> inOrder = exercises(plan);
        List<ExerciseChapter> chapters = inOrder.stream()
                .map(exercise -> exercise(exercise, here, places, format.ink()))
                .toList();
        List<ProgrammeChapter> plans = programmes(plan)
                .map(programme -> programme(programme, here, places, format.ink()))
                .toList();
        Optional<OnlineView> web = online.view(plan.home(), plan);
        List<GuidePage> front = inMenu(plan.header(), plan);
        return new PrintBookletPage(
                frame.site().site(page, here),
                frame.heads().head(page, here, title(format), guide.summary().value(), Optional.empty()),
                papers.view(format, here, sheet, plan.home()),
                RunningLines.of(
                        guide.title(),
                        guide.publisher().name(),
                        web.map(view -> String.join("", view.addressLines())),
                        Optional.empty(),
                        format.type()),
                web,
                page.modified().map(frame.words()::date),
                cover(inOrder, bound, format.ink()),
                guide.stopSigns(),
                guide.beforeYouStart(),
                texts(front, here, places),
                chapters,
                plans,
                texts(back(front, plan), here, places),
                index.groups(bound),
                sources(chapters, plans),
                distinct(chapters.stream().flatMap(chapter -> chapter.exercise().pictureCredits().stream())));
    }

    private String title(SheetFormat format) {
        return frame.words().say(Phrase.BOOKLET_TITLE, catalog.guide().title(), papers.name(format));
    }

    private List<Exercise> exercises(SitePlan plan) {
        return listed(plan, plan.exercises())
                .flatMap(id -> catalog.exercise(id).stream())
                .toList();
    }

    private Stream<Programme> programmes(SitePlan plan) {
        return listed(plan, plan.programmes())
                .flatMap(id -> Optional.ofNullable(catalog.programmes().get(id)).stream());
    }

    private static Stream<String> listed(SitePlan plan, Optional<PlannedPage> list) {
        return list.stream()
                .flatMap(first -> plan.series(first).stream())
                .flatMap(part -> part.stretch().ids().stream());
    }

    private ExerciseChapter exercise(Exercise exercise, PageLinks here, BookletPlaces places, Ink ink) {
        String id = BookletPlaces.exercise(exercise.id());
        PageLinks bound = here.with(places.in(id, BODY_SHIFT));
        return new ExerciseChapter(
                id,
                exercises.view(exercise, bound, new SheetPlace("", ink)),
                use.of(exercise.id()).stream()
                        .map(programme -> new LinkView(
                                programme.spec().name(), bound.to(here.plan().programme(programme.id())), false))
                        .toList());
    }

    private ProgrammeChapter programme(Programme programme, PageLinks here, BookletPlaces places, Ink ink) {
        String id = BookletPlaces.programme(programme.id());
        PageLinks bound = here.with(places.in(id, BODY_SHIFT));
        // No id has a dot, so that these are no other drawing's.
        SheetPlace place = new SheetPlace(programme.id() + ".", ink);
        return new ProgrammeChapter(id, programmes.view(programme, bound, place, exercise -> Optional.empty()));
    }

    private List<TextChapter> texts(List<GuidePage> pages, PageLinks here, BookletPlaces places) {
        return pages.stream().map(page -> text(page, here, places)).toList();
    }

    private TextChapter text(GuidePage page, PageLinks here, BookletPlaces places) {
        String id = BookletPlaces.text(page.path());
        return new TextChapter(
                id,
                page.spec().title(),
                page.spec().summary().value(),
                foreign.body(page.body(), page.file(), here.with(places.in(id, TEXT_SHIFT))),
                credits.review(page.spec().reviewed()));
    }

    /** The pages of text that a menu leads to, in its order. */
    private List<GuidePage> inMenu(List<MenuEntry> menu, SitePlan plan) {
        return menu.stream()
                .map(MenuEntry::path)
                .flatMap(path -> plan.at(path).stream())
                .filter(page -> page.kind() == PageKind.PAGE)
                .flatMap(page -> Optional.ofNullable(catalog.pages().get(page.subject())).stream())
                .toList();
    }

    /** The pages of the menu at the foot, then those that are in no menu. */
    private List<GuidePage> back(List<GuidePage> front, SitePlan plan) {
        Set<GuidePage> back = new LinkedHashSet<>(inMenu(plan.footer(), plan));
        back.addAll(catalog.pages().values());
        front.forEach(back::remove);
        return List.copyOf(back);
    }

    private Optional<SheetFigureView> cover(List<Exercise> inOrder, PageLinks bound, Ink ink) {
        return inOrder.stream()
                .flatMap(exercise ->
                        exercises.view(exercise, bound, new SheetPlace("cover.", ink)).sheetFigure().stream())
                .findFirst();
    }

    /** Each work once: what was taken from it for what stands in the chapters. */
    private static List<CreditView> sources(List<ExerciseChapter> exercises, List<ProgrammeChapter> programmes) {
        Map<String, CreditView> works = new LinkedHashMap<>();
        Stream.concat(
                        exercises.stream().flatMap(chapter -> chapter.exercise().credits().stream()),
                        programmes.stream().flatMap(chapter -> chapter.programme().programmeCredits().stream()))
                .forEach(credit -> works.putIfAbsent(
                        credit.creditText(),
                        new CreditView(credit.creditText(), credit.creditUrl(), credit.licence(), Optional.empty())));
        return List.copyOf(works.values());
    }

    private static List<String> distinct(Stream<String> texts) {
        return new ArrayList<>(new LinkedHashSet<>(texts.toList()));
    }
}
