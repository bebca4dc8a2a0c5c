package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.GuidePage;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Prose;
import org.cuecard.plan.MenuEntry;
import org.cuecard.plan.PageKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.render.view.CardView;
import org.cuecard.render.view.ContentsEntry;
import org.cuecard.render.view.DownloadView;
import org.cuecard.render.view.HomePage;
import org.cuecard.render.view.NotFoundPage;
import org.cuecard.render.view.TextPage;
import org.cuecard.source.Located;

/** The home page, pages of text, and the page for addresses that lead nowhere. */
final class TextPages {
    /** How many exercises and how many programmes the home page shows before it leads to their lists. */
    private static final int SHOWN_AT_HOME = 12;

    /** From how many sections on a page gets a list of contents. */
    private static final int SECTIONS = 3;

    private static final int SECTION_LEVEL = 2;

    private final Catalog catalog;
    private final Foreign foreign;
    private final PageFrame frame;
    private final Papers papers;
    private final CreditViews credits;
    private final CardViews cards;

    TextPages(Catalog catalog, PageFrame frame, Papers papers, CreditViews credits, CardViews cards) {
        this.catalog = catalog;
        this.foreign = new Foreign(catalog, frame.words());
        this.frame = frame;
        this.papers = papers;
        this.credits = credits;
        this.cards = cards;
    }

    /** @param zipBytes how long the site's archive is, when the page is to link to it */
    HomePage home(PlannedPage page, PageLinks here, Optional<Integer> zipBytes) {
        GuideSpec guide = catalog.guide();
        SitePlan plan = here.plan();
        int count = catalog.exercises().size();
        return new HomePage(
                frame.site().site(page, here),
                frame.heads()
                        .head(
                                page,
                                here,
                                guide.title(),
                                guide.summary().value(),
                                Optional.of(frame.data().home(here))),
                guide.welcome().map(Located::value),
                guide.startWith()
                        .flatMap(id -> Optional.ofNullable(catalog.programmes().get(id.value())))
                        .map(programme -> cards.programme(programme, here)),
                first(plan.exercises())
                        .flatMap(id -> catalog.exercise(id).stream())
                        .map(exercise -> cards.exercise(exercise, here))
                        .toList(),
                count,
                count > SHOWN_AT_HOME,
                here.to(plan.exercises()),
                first(plan.programmes())
                        .flatMap(id -> Optional.ofNullable(catalog.programmes().get(id)).stream())
                        .map(programme -> cards.programme(programme, here))
                        .toList(),
                here.to(plan.programmes()),
                menuPages(here),
                papers.booklets(here),
                zipBytes.flatMap(bytes -> plan.archive().map(path -> download(here.to(path), bytes))),
                guide.stopSigns(),
                guide.beforeYouStart());
    }

    private DownloadView download(String url, int bytes) {
        String kilobytes = Wording.figure(Papers.kilobytes(bytes));
        return new DownloadView(url, frame.words().say(Phrase.ZIP_FACTS, kilobytes));
    }

    private static Stream<String> first(Optional<PlannedPage> list) {
        return list.stream().flatMap(page -> page.stretch().ids().stream()).limit(SHOWN_AT_HOME);
    }

    private List<CardView> menuPages(PageLinks here) {
        List<CardView> views = new ArrayList<>();
        for (MenuEntry entry : here.plan().header()) {
            page(entry.path(), here.plan()).ifPresent(text -> views.add(cards.page(text, here)));
        }
        return views;
    }

    private Optional<GuidePage> page(UrlPath path, SitePlan plan) {
        return plan.at(path)
                .filter(page -> page.kind() == PageKind.PAGE)
                .flatMap(page -> Optional.ofNullable(catalog.pages().get(page.subject())));
    }

    TextPage page(PlannedPage page, PageLinks here) {
        GuidePage text =
                Optional.ofNullable(catalog.pages().get(page.subject())).orElseThrow();
        String title = text.spec().title();
        String summary = text.spec().summary().value();
        return new TextPage(
                frame.site().site(page, here),
                frame.heads()
                        .head(
                                page,
                                here,
                                title,
                                summary,
                                Optional.of(frame.data()
                                        .article(title, summary, page, here, frame.trail(page, here, title)))),
                title,
                summary,
                contents(text.body()),
                foreign.body(text.body(), text.file(), here),
                credits.review(text.spec().reviewed()));
    }

    private static List<ContentsEntry> contents(Prose body) {
        List<ContentsEntry> entries = body.headings().stream()
                .filter(heading -> heading.level() == SECTION_LEVEL)
                .map(heading -> new ContentsEntry(heading.text(), "#" + UrlPath.encodeFragment(heading.id())))
                .toList();
        return entries.size() < SECTIONS ? List.of() : entries;
    }

    NotFoundPage notFound(PlannedPage page, PageLinks here) {
        boolean offline = page.kind() == PageKind.OFFLINE;
        return new NotFoundPage(
                frame.site().site(page, here),
                frame.heads()
                        .head(
                                page,
                                here,
                                frame.words().say(offline ? Phrase.OFFLINE : Phrase.NOT_FOUND),
                                frame.words().say(offline ? Phrase.OFFLINE_ABOUT : Phrase.NOT_FOUND_ABOUT),
                                Optional.empty()),
                offline,
                here.to(here.plan().exercises()));
    }
}
