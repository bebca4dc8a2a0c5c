package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** What a script needs to search the whole guide from the list of exercises. */
@Doc("What a script needs to search the whole guide from the list of exercises.")
public record FinderView(
        @Doc("The address of the index file: a script that sets cuecard.search.")
        String indexUrl,

        @Doc("The address of Fuse.js, a script that sets Fuse.")
        String libraryUrl,

        @Doc("The address of the guide's first page, to which addresses in the index file are relative.")
        String rootUrl,

        @Doc("The filters.") List<FilterView> filters) {
    public FinderView {
        filters = List.copyOf(filters);
    }
}
