package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A number of a dose that a coach may set. */
@Doc("A number of a dose that a coach may set.")
public record DoseField(
        @Doc("Its name in a handout's file.") String fieldName,
        @Doc("Its label.") String fieldLabel,
        @Doc("The least number.") int fieldLow,
        @Doc("The greatest number.") int fieldHigh,

        @Doc("Whether it counts seconds.") boolean fieldSeconds,
        @Doc("Whether it counts metres.") boolean fieldMetres,

        @Doc("Whether it is one of the three that are always shown.")
        boolean fieldFirst) {}
