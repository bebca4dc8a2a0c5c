package org.cuecard.render;

import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.plan.PageKind;
import org.cuecard.plan.PlannedPage;
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
                openGraphType(page.kind()),
                page.kind() == PageKind.EXERCISE ? figures.card(page.subject(), here.plan()) : Optional.empty(),
                here.plan().feed().map(here::to),
                page.kind() == PageKind.HOME || page.kind() == PageKind.EXERCISES
                        ? here.plan().data().map(here::to)
                        : Optional.empty(),
                page.modified().map(Object::toString),
                !page.kind().isSheet() && !page.kind().isStandIn(),
                jsonLd);
    }

    private static String openGraphType(PageKind kind) {
        return switch (kind) {
            case EXERCISE, PROGRAMME, PAGE, EXERCISE_SHEET, PROGRAMME_SHEET, BOOKLET -> "article";
            case HOME, EXERCISES, PROGRAMMES, TERMS, TERM, NOT_FOUND, OFFLINE -> "website";
        };
    }
}
