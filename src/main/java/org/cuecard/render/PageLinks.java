package org.cuecard.render;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cuecard.figure.Drawing;
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
record PageLinks(SitePlan plan, LinkTable table, Artwork art, UrlPath from, Places places) {
    /** How the tag of a picture begins, up to its address. */
    private static final String PICTURE = "<img src=\"";

    /** How wide a picture of a body is shown: as wide as the window, or as a line of text is long. */
    private static final String PROSE_SIZES = "(min-width: 48em) 45rem, 100vw";

    private static final Pattern AUTHOR_SIZED = Pattern.compile("\\s(?:width|height|srcset|sizes|loading|decoding)=");

    PageLinks(SitePlan plan, LinkTable table, Artwork art, UrlPath from) {
        this(plan, table, art, from, Places.ELSEWHERE);
    }

    /** The addresses on the same page for what stands at other places. */
    PageLinks with(Places other) {
        return new PageLinks(plan, table, art, from, other);
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
        return table.picture(path).flatMap(art::photo);
    }

    /** A body with the addresses that hold on this page. */
    Markup markup(Prose prose) {
        StringBuilder html = new StringBuilder();
        Optional<String> size = Optional.empty();
        for (Prose.Segment segment : prose.segments()) {
            if (segment instanceof Prose.Markup markup) {
                html.append(size.map(said -> sized(markup.html(), said)).orElse(markup.html()));
                size = Optional.empty();
            } else if (segment instanceof Prose.LinkAddress link) {
                size = endsWithPicture(html) ? drawing(link.target()).map(PageLinks::size) : Optional.empty();
                html.append(address(link.target()));
            } else if (segment instanceof Prose.ImageAddress image) {
                Optional<PhotoArt.Photo> photo = photo(image.path());
                photo.ifPresentOrElse(
                        shown -> html.append(to(shown.largest().path(plan))),
                        () -> html.append(table.imageHref(image.path(), from)));
                size = photo.map(this::size);
            }
        }
        return new Markup(places.body(html.toString()));
    }

    /** Looks at the end only: a body is long, and has many links. */
    private static boolean endsWithPicture(StringBuilder html) {
        int from = html.length() - PICTURE.length();
        return from >= 0 && html.indexOf(PICTURE, from) == from;
    }

    private String address(Located<String> link) {
        return table.target(link)
                .flatMap(inside -> places.of(inside.path(), inside.fragment()))
                .orElseGet(() -> table.href(link, from));
    }

    private Optional<Drawing> drawing(Located<String> pose) {
        return table.target(pose).flatMap(inside -> art.drawing(inside.path()));
    }

    private static String size(Drawing drawing) {
        return size((int) Math.ceil(drawing.width()), (int) Math.ceil(drawing.height()));
    }

    private String size(PhotoArt.Photo photo) {
        return " srcset=\"" + PhotoViews.srcset(photo, this) + "\" sizes=\"" + PROSE_SIZES + "\""
                + size(photo.largest().width(), photo.largest().height()) + " decoding=\"async\"";
    }

    private static String size(int width, int height) {
        return " width=\"" + width + "\" height=\"" + height + "\" loading=\"lazy\"";
    }

    /**
     * Adds a picture's size to its tag, unless its author gave one there.
     *
     * @param rest what follows its address: a quote, and more of its tag
     */
    private static String sized(String rest, String size) {
        String tag = rest.substring(0, rest.indexOf('>') + 1);
        if (!rest.startsWith("\"") || AUTHOR_SIZED.matcher(tag).find()) {
            return rest;
        }
        return "\"" + size + rest.substring(1);
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
