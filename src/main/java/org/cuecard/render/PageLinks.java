package org.cuecard.render;

import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param places where the page itself shows what has a page of its own
 */
record PageLinks(SitePlan plan, LinkTable table, PhotoArt photos, UrlPath from, Places places) {
    /** How wide a picture of a body is shown: as wide as the window, or as a line of text is long. */
    private static final String PROSE_SIZES = "(min-width: 48em) 45rem, 100vw";

    private static final Pattern AUTHOR_SIZED = Pattern.compile("\\s(?:width|height|srcset|sizes|loading|decoding)=");

    PageLinks(SitePlan plan, LinkTable table, PhotoArt photos, UrlPath from) {
        this(plan, table, photos, from, Places.ELSEWHERE);
    }

    /** The addresses on the same page for what stands at other places. */
    PageLinks with(Places other) {
        return new PageLinks(plan, table, photos, from, other);
    }

    String to(UrlPath path) {
        return places.of(path, "").orElseGet(() -> plan.href(from, path));
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

    /** A photograph by its path as a spec or a body says it. */
    Optional<PhotoArt.Photo> photo(Located<String> path) {
        return table.picture(path).flatMap(photos::of);
    }

    /** A body with the addresses that hold on this page. */
    Markup markup(Prose prose) {
        StringBuilder html = new StringBuilder();
        Optional<PhotoArt.Photo> last = Optional.empty();
        for (Prose.Segment segment : prose.segments()) {
            if (segment instanceof Prose.Markup markup) {
                html.append(last.map(photo -> sized(markup.html(), photo)).orElse(markup.html()));
                last = Optional.empty();
            } else if (segment instanceof Prose.LinkAddress link) {
                html.append(address(link.target()));
            } else if (segment instanceof Prose.ImageAddress image) {
                Optional<PhotoArt.Photo> photo = photo(image.path());
                photo.ifPresentOrElse(
                        shown -> html.append(to(shown.largest().path(plan))),
                        () -> html.append(table.imageHref(image.path(), from)));
                last = photo;
            }
        }
        return new Markup(places.body(html.toString()));
    }

    private String address(Located<String> link) {
        return table.target(link)
                .flatMap(inside -> places.of(inside.path(), inside.fragment()))
                .orElseGet(() -> table.href(link, from));
    }

    /**
     * Adds a photograph's sizes to its tag, unless its author gave one there.
     *
     * @param rest what follows its address: a quote, and more of its tag
     */
    private String sized(String rest, PhotoArt.Photo photo) {
        String tag = rest.substring(0, rest.indexOf('>') + 1);
        if (!rest.startsWith("\"") || AUTHOR_SIZED.matcher(tag).find()) {
            return rest;
        }
        return "\" srcset=\"" + PhotoViews.srcset(photo, this) + "\" sizes=\"" + PROSE_SIZES + "\" width=\""
                + photo.largest().width() + "\" height=\"" + photo.largest().height()
                + "\" loading=\"lazy\" decoding=\"async\"" + rest.substring(1);
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
