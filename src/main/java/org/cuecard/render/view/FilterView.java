package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** A filter of the list of exercises. */
@Doc("A filter of the list of exercises.")
public record FilterView(
        @Doc("Its id in addresses and in the index file.") String filterId,
        @Doc("Its heading.") String filterLabel,
        @Doc("What it can be set to.") List<FilterOption> options) {
    public FilterView {
        options = List.copyOf(options);
    }
}
