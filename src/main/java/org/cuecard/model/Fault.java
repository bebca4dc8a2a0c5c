package org.cuecard.model;

import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;

/** A common fault: what one sees, why it happens, what mends it. */
@Doc("A common fault and its fix.")
public record Fault(
        @Doc(value = "What one sees, in a few words.", example = "Knees drift inward") @Translate
        String see,

        @Doc(value = "Why it happens or why it matters.", example = "Usually on the way up, as the legs tire.")
        @Translate
        String why,

        @Doc(value = "What to do instead, as an instruction.", example = "Press out into the band before you rise.")
        @Translate
        String fix) {}
