/**
 * The command line, one file a command, and the only place that prints, reads the clock or ends the process.
 *
 * <p>Exit codes: 0 fine, 1 problems in the guide, 2 wrong usage, 3 a fault of Cuecard's own.
 */
@NullMarked
package org.cuecard.cli;

import org.jspecify.annotations.NullMarked;
