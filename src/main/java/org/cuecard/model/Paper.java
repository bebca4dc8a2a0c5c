package org.cuecard.model;

import org.cuecard.schema.Doc;

/** A size of paper. */
public enum Paper {
    @Doc("210 × 297 mm (ISO 216).")
    A4,
    @Doc("US Letter: 8.5 × 11 inches.")
    LETTER
}
