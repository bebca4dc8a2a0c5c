package org.cuecard.model;

import org.cuecard.schema.Doc;

/** What happens to HTML in a body. */
public enum RawHtml {
    @Doc("HTML in a body is an error.")
    REFUSE,
    @Doc("HTML is allowed, and all that could run or fetch something is taken out.")
    SANITISE
}
