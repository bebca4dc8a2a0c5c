package org.cuecard.schema;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Tells which texts a component takes, where only the guide knows them: the ids of its vocabulary, for instance. */
@FunctionalInterface
public interface Choices {
    /** For a schema that fits any guide. */
    Choices ANY = component -> Optional.empty();

    /**
     * The texts that a component (or each entry of it, for a list) may hold.
     *
     * @return the choices in the order in which an editor should offer them; empty when any text will do
     */
    Optional<List<String>> of(RecordComponent component);
}
