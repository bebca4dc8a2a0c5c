package org.cuecard.parse;

import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;

/**
 * One idea of what must hold within a part of a guide, whatever the other parts are. It is checked where the part is
 * read, and as often: what was found is kept with the part.
 */
interface PartCheck {
    default void exercise(Exercise exercise, DiagnosticSink sink) {}

    default void programme(Programme programme, DiagnosticSink sink) {}

    default void page(GuidePage page, DiagnosticSink sink) {}
}
