package org.cuecard.model;

import org.cuecard.schema.Doc;

/** A common fault: what one sees, why it happens, what mends it. */
@Doc("A common fault and its fix.")
public record Fault(
        @Doc(value = "What one sees, in a few words.", example = "Knees drift inward")
        String see,

        @Doc(value = "Why it happens or why it matters.", example = "Usually on the way up, as the legs tire.")
        String why,

        @Doc(value = "What to do instead, as an instruction.", example = "Press out into the band before you rise.")
        String fix) {}
