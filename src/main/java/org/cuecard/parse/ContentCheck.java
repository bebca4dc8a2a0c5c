package org.cuecard.parse;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;

/** One idea of what must hold between the parts of a guide. */
@FunctionalInterface
interface ContentCheck {
    void check(Contents contents, DiagnosticSink sink);

    /** All that it tells; several checks may look at the same contents at a time. */
    default List<Diagnostic> problems(Contents contents) {
        List<Diagnostic> found = new ArrayList<>();
        check(contents, found::add);
        return found;
    }
}
