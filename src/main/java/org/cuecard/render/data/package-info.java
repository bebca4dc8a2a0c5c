/**
 * The guide as open data, for programs: records that are the schema of {@code exercises.json}. Their form is versioned
 * ({@link org.cuecard.render.data.OpenGuide#VERSION}), for others build on it.
 */
@NullMarked
package org.cuecard.render.data;

import org.jspecify.annotations.NullMarked;
