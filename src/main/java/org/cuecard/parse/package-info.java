/**
 * From files to the model: {@link org.cuecard.parse.CatalogReader} reads a whole guide and checks all that can be told
 * before the site is planned.
 *
 * <ol>
 *   <li>Sort the files into exercises, programmes, pages and assets ({@code FileSorter}).
 *   <li>Read each file by itself, several at a time: YAML through {@link org.cuecard.schema.SpecReader}, Markdown
 *       through {@code ProseReader}.
 *   <li>Check each part by itself where it is read ({@code PartCheck}), so that what was found is kept with it.
 *   <li>Check what only the whole tells: each {@code ContentCheck} holds one idea.
 * </ol>
 *
 * <p>flexmark is seen here only. jsoup is seen here too, for HTML in a body is made safe where the body is read:
 * {@link org.cuecard.model.Prose} is final, and no later stage looks into it.
 */
@NullMarked
package org.cuecard.parse;

import org.jspecify.annotations.NullMarked;
