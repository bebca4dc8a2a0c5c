package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** The exercises that share a page of a handout. */
@Doc("The exercises that share a page of a handout.")
public record ItemGroupView(@Doc("One or two exercises.") List<ItemView> groupItems) {
    public ItemGroupView {
        groupItems = List.copyOf(groupItems);
    }
}
