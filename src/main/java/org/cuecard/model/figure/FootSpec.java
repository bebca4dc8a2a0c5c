package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.source.Located;

/** Where a foot is; centimetres on a body of 170 cm. */
@Doc("Where a foot is, in centimetres on a body of 170 cm.")
public record FootSpec(
        @Doc(value = "In front of where the body stood first; negative is behind.", example = "26")
        @Range(min = -300, max = 300)
        Optional<Located<Integer>> forward,

        @Doc(value = "To its own side of the body's middle.", example = "31") @Range(min = -100, max = 150)
        Optional<Located<Integer>> out,

        @Doc(value = "How far the toes turn out, in degrees.", example = "10") @Range(min = -60, max = 90)
        Optional<Located<Integer>> toesOut,

        @Doc(value = "What touches the floor; the whole sole when left out.", example = "toes")
        Optional<Contact> contact,

        @Doc(value = "How far the whole foot is above the floor.", example = "10") @Range(min = 1, max = 120)
        Optional<Located<Integer>> lift,

        @Doc(
                value = "The height of the step that it stands on; 0 is the floor. The step is drawn as well.",
                example = "20")
        @Range(min = 0, max = 60)
        Optional<Located<Integer>> step,

        @Doc(
                value = "How steeply the heel is raised, or with the heel on the floor the toes, in degrees.",
                example = "40")
        @Range(min = 0, max = 90)
        Optional<Located<Integer>> heelRaise) {}
