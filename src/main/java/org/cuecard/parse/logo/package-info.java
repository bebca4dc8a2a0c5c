/**
 * A logo that is SVG, made safe: only listed shapes and properties are taken over, each value is read by its own rule,
 * and what passes is written anew. Nothing of the file's own text reaches a page, so nothing in it can run, fetch or
 * change what stands around it. jsoup is seen here to know where in the file a thing stands.
 */
@NullMarked
package org.cuecard.parse.logo;

import org.jspecify.annotations.NullMarked;
