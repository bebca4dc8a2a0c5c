/**
 * The whole way from a guide's folder to its site.
 *
 * <p>{@link org.cuecard.build.SiteBuilder} is the plan of the house as code: read, parse, plan, theme, render, write,
 * in one direction, with every check before the first byte is written.
 */
@NullMarked
package org.cuecard.build;

import org.jspecify.annotations.NullMarked;
