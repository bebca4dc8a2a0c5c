package org.cuecard.render;

import java.util.Optional;
import org.cuecard.model.Prose;
import org.cuecard.model.TermKind;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.Located;
import org.cuecard.theme.Markup;

/**
 * The addresses to write on one page.
 *
 * @param from the page
 */
record PageLinks(SitePlan plan, LinkTable table, UrlPath from) {
    String to(UrlPath path) {
        return plan.href(from, path);
    }

    String to(PlannedPage page) {
        return to(page.path());
    }

    Optional<String> to(Optional<PlannedPage> page) {
        return page.map(this::to);
    }

    String exercise(String id) {
        return to(plan.exercise(id));
    }

    Optional<String> term(TermKind kind, String id) {
        return to(plan.term(kind, id));
    }

    String picture(Located<String> path) {
        return table.imageHref(path, from);
    }

    /** A body with the addresses that hold on this page. */
    Markup markup(Prose prose) {
        StringBuilder html = new StringBuilder();
        for (Prose.Segment segment : prose.segments()) {
            if (segment instanceof Prose.Markup markup) {
                html.append(markup.html());
            } else if (segment instanceof Prose.LinkAddress link) {
                html.append(table.href(link.target(), from));
            } else if (segment instanceof Prose.ImageAddress image) {
                html.append(table.imageHref(image.path(), from));
            }
        }
        return new Markup(html.toString());
    }

    /** The absolute address of a page without its scheme, as somebody would type it. */
    Optional<String> typed(PlannedPage page) {
        return plan.canonical(page).map(url -> url.substring(url.indexOf("://") + 3));
    }

    /** The absolute address of a page where there is a base URL, else the relative one. */
    String machine(PlannedPage page) {
        return plan.canonical(page).orElseGet(() -> to(page));
    }
}
