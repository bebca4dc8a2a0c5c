package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Shorthand;

/** A body's build. */
@Doc("How the body differs from the usual one, in a word or in numbers: 1 is usual, 1.1 is a tenth more.")
@Shorthand("build")
public record BodySpec(
        @Doc(value = "The kind of body; the numbers below say what is different from it.", example = "larger")
        Optional<BuildWord> build,

        @Doc(value = "Breadth of the shoulders.", example = "0.94")
        Optional<Factor> shoulders,

        @Doc(value = "Breadth of the hips.", example = "1.03")
        Optional<Factor> hips,

        @Doc(value = "Thickness of trunk and limbs.", example = "1.1")
        Optional<Factor> girth) {}
