package org.cuecard.model;

import org.cuecard.schema.Doc;

/** Where a link to a page stands. */
public enum MenuPlace {
    @Doc("In the menu at the top of each page.")
    HEADER,
    @Doc("At the foot of each page.")
    FOOTER
}
