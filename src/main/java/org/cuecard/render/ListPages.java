package org.cuecard.render;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.model.TermKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.TermPages;
import org.cuecard.render.view.CardView;
import org.cuecard.render.view.CountedLink;
import org.cuecard.render.view.FinderView;
import org.cuecard.render.view.GroupView;
import org.cuecard.render.view.HeadView;
import org.cuecard.render.view.IndexPage;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.PagerView;
import org.cuecard.render.view.TermsPage;

/** Lists of exercises, programmes and terms, each page a part of its list. */
final class ListPages {
    private final Catalog catalog;
    private final PageFrame frame;
    private final Terms terms;
    private final CardViews cards;
    private final MuscleMaps maps;
    private final Facets facets;
    private final Wording words;

    ListPages(Catalog catalog, PageFrame frame, Terms terms, CardViews cards, MuscleMaps maps, Facets facets) {
        this.catalog = catalog;
        this.frame = frame;
        this.terms = terms;
        this.cards = cards;
        this.maps = maps;
        this.facets = facets;
        this.words = frame.words();
    }

    IndexPage exercises(PlannedPage page, PageLinks here) {
        String title = words.say(Phrase.EXERCISES);
        String about = words.say(Phrase.EXERCISES_ABOUT, catalog.guide().title());
        return new IndexPage(
                frame.site().site(page, here),
                head(page, here, title, about),
                title,
                Optional.of(about),
                Optional.empty(),
                Optional.empty(),
                page.stretch().number() == 1 ? groups(here) : List.of(),
                Optional.of(finder(here)),
                exerciseCards(page, here),
                pager(page, here));
    }

    IndexPage programmes(PlannedPage page, PageLinks here) {
        String title = words.say(Phrase.PROGRAMMES);
        String about = words.say(Phrase.PROGRAMMES_ABOUT, catalog.guide().title());
        return new IndexPage(
                frame.site().site(page, here),
                head(page, here, title, about),
                title,
                Optional.of(about),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                page.stretch().ids().stream()
                        .flatMap(id -> Optional.ofNullable(catalog.programmes().get(id)).stream())
                        .map(programme -> cards.programme(programme, here))
                        .toList(),
                pager(page, here));
    }

    /** The exercises of one term. */
    IndexPage term(PlannedPage page, PageLinks here) {
        TermKind kind = page.terms().orElseThrow();
        String name = terms.name(kind, page.subject());
        String about =
                words.say(Phrase.TERM_ABOUT, name, words.count(Phrase.COUNT_EXERCISES, Terms.size(page, here.plan())));
        return new IndexPage(
                frame.site().site(page, here),
                head(page, here, name, about),
                name,
                terms.about(kind, page.subject()),
                here.plan().terms(kind).map(list -> new LinkView(frame.termsTitle(kind), here.to(list), true)),
                kind == TermKind.MUSCLE ? maps.ofMuscle(page.subject()) : Optional.empty(),
                List.of(),
                Optional.empty(),
                exerciseCards(page, here),
                pager(page, here));
    }

    TermsPage terms(PlannedPage page, PageLinks here) {
        TermKind kind = page.terms().orElseThrow();
        String title = frame.termsTitle(kind);
        String about = words.say(Phrase.TERMS_ABOUT, title, catalog.guide().title());
        return new TermsPage(
                frame.site().site(page, here),
                head(page, here, title, about),
                title,
                links(kind, page.stretch().ids(), here),
                pager(page, here));
    }

    private List<CardView> exerciseCards(PlannedPage page, PageLinks here) {
        return page.stretch().ids().stream()
                .flatMap(id -> catalog.exercise(id).stream())
                .map(exercise -> cards.exercise(exercise, here))
                .toList();
    }

    private FinderView finder(PageLinks here) {
        SitePlan plan = here.plan();
        return new FinderView(
                here.to(plan.searchIndex().orElseThrow()),
                here.to(WebLibrary.SEARCH.path(plan)),
                here.to(plan.home()),
                facets.filters());
    }

    /** The ways into the exercises by muscle, equipment and so on. */
    private List<GroupView> groups(PageLinks here) {
        SitePlan plan = here.plan();
        return TermPages.KINDS.stream()
                .flatMap(kind -> plan.terms(kind).stream())
                .map(list -> {
                    TermKind kind = list.terms().orElseThrow();
                    List<String> ids = plan.series(list).stream()
                            .flatMap(part -> part.stretch().ids().stream())
                            .toList();
                    return new GroupView(frame.termsTitle(kind), links(kind, ids, here));
                })
                .toList();
    }

    private List<CountedLink> links(TermKind kind, List<String> ids, PageLinks here) {
        return ids.stream()
                .flatMap(id -> terms.counted(kind, id, here).stream())
                .toList();
    }

    private HeadView head(PlannedPage page, PageLinks here, String title, String about) {
        String full = page.stretch().number() == 1 ? title : words.say(Phrase.PART_TITLE, title, part(page));
        return frame.heads()
                .head(
                        page,
                        here,
                        full,
                        about,
                        Optional.of(frame.data().collection(title, about, page, here, frame.trail(page, here, title))));
    }

    private Optional<PagerView> pager(PlannedPage page, PageLinks here) {
        PlannedPage.Stretch stretch = page.stretch();
        List<PlannedPage> series = here.plan().series(page);
        int at = stretch.number() - 1;
        return stretch.of() == 1
                ? Optional.empty()
                : Optional.of(new PagerView(
                        stretch.number(),
                        stretch.of(),
                        part(page),
                        at == 0 ? Optional.empty() : Optional.of(here.to(series.get(at - 1))),
                        at == series.size() - 1 ? Optional.empty() : Optional.of(here.to(series.get(at + 1)))));
    }

    private String part(PlannedPage page) {
        return words.say(
                Phrase.PART,
                Wording.figure(page.stretch().number()),
                Wording.figure(page.stretch().of()));
    }
}
