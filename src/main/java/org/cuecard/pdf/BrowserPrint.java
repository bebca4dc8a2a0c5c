package org.cuecard.pdf;

import java.util.List;

/**
 * What a browser printed.
 *
 * @param document the PDF as the browser made it
 * @param kept the elements that a sheet wants to know of, in the order of the page
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is: two prints are never compared.
record BrowserPrint(byte[] document, List<Kept> kept) {
    BrowserPrint {
        kept = List.copyOf(kept);
    }

    /**
     * An element with the attribute {@code data-keep}.
     *
     * @param name what the attribute says
     * @param tag the id of the tag that the browser gives it in the document
     */
    record Kept(String name, String tag) {}
}
