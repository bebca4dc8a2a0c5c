package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A fault and its fix. */
@Doc("A fault and its fix.")
public record FaultView(
        @Doc("What one sees.") String see,
        @Doc("Why.") String why,
        @Doc("What to do instead.") String fix) {}
