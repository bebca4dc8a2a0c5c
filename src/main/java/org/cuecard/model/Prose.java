package org.cuecard.model;

import java.util.List;
import org.cuecard.source.Located;

/**
 * A body, parsed: HTML with gaps where addresses go, for an address depends on the page that shows the text. Nothing
 * downstream parses it again.
 *
 * @param segments markup and gaps, in order
 * @param headings the headings, in order, for contents lists and for the check of anchors
 * @param anchors every id that a link may lead to: the headings' and those that the author set
 * @param text the words alone, without markup, for search and for descriptions
 */
public record Prose(List<Segment> segments, List<Heading> headings, List<String> anchors, String text) {
    /** A body that says nothing. */
    public static final Prose EMPTY = new Prose(List.of(), List.of(), List.of(), "");

    public Prose {
        segments = List.copyOf(segments);
        headings = List.copyOf(headings);
        anchors = List.copyOf(anchors);
    }

    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /** A stretch of a body. */
    public sealed interface Segment {}

    /** Finished markup. */
    public record Markup(String html) implements Segment {}

    /**
     * The place of a link's address, or of a drawn picture's, inside a quoted attribute: the address of a page, a file,
     * a pose of a figure or a heading of this guide, as its author wrote it. Addresses of other sites, of mail and of
     * telephones are finished markup.
     */
    public record LinkAddress(Located<String> target) implements Segment {}

    /**
     * The place of a picture's address, inside a quoted attribute: the path as its author wrote it, relative to the
     * file that it stands in. The picture is one of {@link Catalog#assets}.
     */
    public record ImageAddress(Located<String> path) implements Segment {}

    /**
     * A heading.
     *
     * @param level 2 to 6; the first level is the page's title
     * @param id its anchor, unique in the body
     * @param text its words
     */
    public record Heading(int level, String id, String text) {}
}
