package org.cuecard.build;

import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Diagnostic;

/**
 * What became of a handout.
 *
 * @param outside the problems of what was typed and of the coach's own files
 * @param inside the problems of the guide
 * @param pdf the document; absent when there were errors; not to be changed
 * @param pages how many pages it has
 * @param online whether it leads to the web, with a QR code
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is: two handouts are never compared.
public record PrintedHandout(
        List<Diagnostic> outside, List<Diagnostic> inside, Optional<byte[]> pdf, int pages, boolean online) {
    public PrintedHandout {
        outside = List.copyOf(outside);
        inside = List.copyOf(inside);
    }
}
