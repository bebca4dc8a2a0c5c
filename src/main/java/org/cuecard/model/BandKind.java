package org.cuecard.model;

import org.cuecard.schema.Doc;

/** How a band is made. */
public enum BandKind {
    @Doc("A short closed loop, also called a mini band.")
    LOOP,
    @Doc("A long flat strip with two ends.")
    STRIP,
    @Doc("A tube, mostly with handles.")
    TUBE
}
