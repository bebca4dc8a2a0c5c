/**
 * Other people's exercises as specs and bodies of a guide, and a guide's exercises as a table.
 *
 * <p>{@link org.cuecard.importer.Importer} is the way through: a reader for each collection makes {@code Found} records
 * of its file, each with notes on what was mapped, guessed, missing or refused; {@code Merge} holds them against the
 * guide and against the {@code Ledger} of what was written last time, so that an author's edits stay; the guide's own
 * check judges the result before anything is written, and {@code ChangeSet} writes all or nothing.
 *
 * <p>Nothing is made up. What a spec must have and the source does not say is written as a line that begins with "To
 * do", and the exercise is a draft until somebody has done it.
 */
@NullMarked
package org.cuecard.importer;

import org.jspecify.annotations.NullMarked;
