package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** An entry of a booklet's index. */
@Doc("An entry of a booklet's index.")
public record IndexEntry(
        @Doc("The id to link to, unique in the booklet; absent where nothing leads here.")
        Optional<String> entryId,

        @Doc("What one looks up.") String indexText,
        @Doc("More words, such as the Latin name.") Optional<String> indexDetail,

        @Doc("The place of what one looked up; absent where the links beside it are meant.")
        Optional<String> indexUrl,

        @Doc("The exercises that one is sent to.") List<LinkView> indexLinks) {
    public IndexEntry {
        indexLinks = List.copyOf(indexLinks);
    }
}
