package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** Several links under one heading. */
@Doc("Several links under one heading.")
public record GroupView(
        @Doc("The heading.") String groupLabel,
        @Doc("The links.") List<CountedLink> groupLinks) {
    public GroupView {
        groupLinks = List.copyOf(groupLinks);
    }
}
