package org.cuecard.build;

import java.util.List;
import org.cuecard.diagnostic.Diagnostic;

/**
 * The problems of one guide.
 *
 * @param folder the guide's folder relative to that of the guide that was asked for: empty for that one itself, ending
 *     in a slash for a guide mounted into it
 */
public record GuideReport(String folder, List<Diagnostic> diagnostics) {
    public GuideReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
