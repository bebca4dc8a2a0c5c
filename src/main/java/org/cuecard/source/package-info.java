/**
 * Input files as values: what was read, and where in it a thing stands.
 *
 * <p>{@link org.cuecard.source.SourceTreeReader} is the only code of Cuecard that opens an input file. Everything
 * downstream works on its {@link org.cuecard.source.SourceTree}, so that a build is a function of one value, and the
 * same tree gives the same site wherever it was read.
 */
@NullMarked
package org.cuecard.source;

import org.jspecify.annotations.NullMarked;
