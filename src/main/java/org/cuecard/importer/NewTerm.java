package org.cuecard.importer;

import java.util.Optional;
import org.cuecard.model.TermKind;

/**
 * A term that the guide's vocabulary does not have yet.
 *
 * @param latin of a muscle
 */
record NewTerm(TermKind kind, String id, String name, Optional<String> latin) implements Comparable<NewTerm> {
    @Override
    public int compareTo(NewTerm other) {
        return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
    }
}
