package org.cuecard.parse;

import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Prose;
import org.cuecard.source.SourceSpan;

/** Makes of a body, or of the part of a file that is one, what pages show. */
@FunctionalInterface
interface BodyReader {
    /** For readers who want the fields alone. */
    BodyReader NONE = (body, sink) -> Prose.EMPTY;

    Prose read(SourceSpan body, DiagnosticSink sink);
}
