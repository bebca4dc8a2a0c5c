package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** A part of a booklet's index. */
@Doc("A part of a booklet's index.")
public record IndexGroup(
        @Doc("The id to link to, unique in the booklet.") String indexId,
        @Doc("Its heading.") String indexTitle,
        @Doc("Its entries, by the alphabet.") List<IndexEntry> indexEntries) {
    public IndexGroup {
        indexEntries = List.copyOf(indexEntries);
    }
}
