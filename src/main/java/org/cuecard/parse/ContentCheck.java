package org.cuecard.parse;

import org.cuecard.diagnostic.DiagnosticSink;

/** One idea of what must hold between the parts of a guide. */
@FunctionalInterface
interface ContentCheck {
    void check(Contents contents, DiagnosticSink sink);
}
