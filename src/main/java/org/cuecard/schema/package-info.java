/**
 * Records are the schema: one declaration of a file's shape, and all that is made from it.
 *
 * <p>A record says what a YAML file may hold: a component is a key (its name in kebab-case, or its
 * {@link org.cuecard.schema.Key}); its type says how the value is read; {@link java.util.Optional} and
 * {@link java.util.List} say that it may be left out; {@link org.cuecard.schema.Doc} says what it means. From that one
 * declaration this package makes the reader (typed, with places, telling every problem in one run), the JSON Schema
 * with which editors complete and explain fields, and the manual's reference. It knows nothing of exercises.
 *
 * <p>SnakeYAML is seen here only.
 */
@NullMarked
package org.cuecard.schema;

import org.jspecify.annotations.NullMarked;
