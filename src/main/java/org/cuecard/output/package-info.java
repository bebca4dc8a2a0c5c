/**
 * The site as files: what it will be, and the one place that writes it.
 *
 * <p>An {@link org.cuecard.output.OutputTree} is the site before it is written; a preview server can show it as well as
 * a disk. {@link org.cuecard.output.SiteWriter} stages the site beside the last one and swaps the two, so that a build
 * which fails or is killed leaves the last good site whole. It removes nothing that it did not write.
 */
@NullMarked
package org.cuecard.output;

import org.jspecify.annotations.NullMarked;
