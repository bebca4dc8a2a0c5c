package org.cuecard.plan;

import org.cuecard.diagnostic.Diagnostic;

/** Where a link leads. */
public sealed interface LinkTarget {
    /**
     * To a page or a file of this site.
     *
     * @param path the page or file
     * @param fragment the anchor on it, not encoded; empty for its top
     */
    record Inside(UrlPath path, String fragment) implements LinkTarget {}

    /**
     * Out of this site.
     *
     * @param address as its author wrote it
     */
    record Outside(String address) implements LinkTarget {}

    /**
     * Nowhere.
     *
     * @param problem what is wrong with it
     */
    record Nowhere(Diagnostic problem) implements LinkTarget {}
}
