package org.cuecard.model.figure;

import org.cuecard.schema.Doc;

/** What a figure wears on its trunk. */
public enum Top {
    @Doc("A T-shirt.")
    T_SHIRT,
    @Doc("A shirt with sleeves to the wrist.")
    LONG_SLEEVES,
    @Doc("A top without sleeves.")
    TANK
}
