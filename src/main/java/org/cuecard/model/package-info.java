/**
 * The domain: exercises, doses, bands, programmes, the guide's pages and its vocabulary, as immutable records.
 *
 * <p>The records whose names end in {@code Spec}, and all that they hold, <em>are</em> the schema of the files: one
 * component is one YAML key (the component's name in kebab-case, or its {@link org.cuecard.schema.Key}), its type says
 * how the value is read, {@link java.util.Optional} and {@link java.util.List} say that it may be left out, and
 * {@link org.cuecard.schema.Doc} says what it means. The reader, the JSON Schema and the manual's reference are all
 * made from this one declaration.
 *
 * <p>A record that exists is valid in itself. What only the whole guide can tell (that a muscle is in the vocabulary,
 * that a link leads somewhere) is checked later, at the {@link org.cuecard.source.Located} value's place.
 */
@NullMarked
package org.cuecard.model;

import org.jspecify.annotations.NullMarked;
