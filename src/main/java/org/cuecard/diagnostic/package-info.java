/**
 * What is wrong with a guide, as values: a severity, a stable code, a sentence, a place and what to do.
 *
 * <p>No stage throws for a mistake of the guide's author. A stage reports every problem that it finds to a
 * {@link org.cuecard.diagnostic.DiagnosticSink} and goes on; a {@link org.cuecard.diagnostic.Checked} carries what it
 * made, if that could be made, together with what was found.
 */
@NullMarked
package org.cuecard.diagnostic;

import org.jspecify.annotations.NullMarked;
