package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.plan.Alternate;
import org.cuecard.plan.PageKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.AlternateView;
import org.cuecard.render.view.HeadView;
import org.cuecard.theme.Markup;

/** The head of each page. */
final class HeadViews {
    private final Catalog catalog;
    private final Wording words;
    private final FigureViews figures;

    HeadViews(Catalog catalog, Wording words, FigureViews figures) {
        this.catalog = catalog;
        this.words = words;
        this.figures = figures;
    }

    /**
     * A head.
     *
     * @param title the page's own title; the guide's on the home page and on booklets
     * @param description what the page tells, in one line
     */
    HeadView head(PlannedPage page, PageLinks here, String title, String description, Optional<Markup> jsonLd) {
        return new HeadView(
                page.kind() == PageKind.HOME || page.kind() == PageKind.BOOKLET
                        ? title
                        : words.say(Phrase.PAGE_TITLE, title, catalog.guide().title()),
                description,
                here.plan().canonical(page),
                alternates(page, here.plan()),
                openGraphType(page.kind()),
                page.kind() == PageKind.EXERCISE ? figures.card(page.subject(), here.plan()) : Optional.empty(),
                here.plan().feed().map(here::to),
                page.kind() == PageKind.HOME || page.kind() == PageKind.EXERCISES
                        ? here.plan().data().map(here::to)
                        : Optional.empty(),
                page.modified().map(Object::toString),
                here.plan().indexed(page),
                jsonLd);
    }

    private static List<AlternateView> alternates(PlannedPage page, SitePlan plan) {
        List<AlternateView> views = new ArrayList<>();
        if (plan.indexed(page)) {
            plan.baseUrl().ifPresent(base -> {
                for (Alternate other : plan.alternates(page)) {
                    views.add(new AlternateView(other.language(), base.of(other.path())));
                }
                plan.alternates(page).stream()
                        .findFirst()
                        .ifPresent(own -> views.add(new AlternateView("x-default", base.of(own.path()))));
            });
        }
        return views;
    }

    private static String openGraphType(PageKind kind) {
        return switch (kind) {
            case EXERCISE, PROGRAMME, PAGE, EXERCISE_NOW, PROGRAMME_NOW, EXERCISE_SHEET, PROGRAMME_SHEET, BOOKLET ->
                "article";
            case HOME, EXERCISES, PROGRAMMES, TERMS, TERM, HANDOUT, NOT_FOUND, OFFLINE -> "website";
        };
    }
}
