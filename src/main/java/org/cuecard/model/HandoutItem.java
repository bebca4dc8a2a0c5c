package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Shorthand;
import org.cuecard.source.Located;

/** One exercise of a handout. */
@Doc("One exercise of the handout: its id, or its id with what is different for this athlete.")
@Shorthand("exercise")
public record HandoutItem(
        @Doc(value = "The exercise's id.", example = "clamshell")
        Located<String> exercise,

        @Doc("The dose for this athlete.") Optional<HandoutDose> dose,

        @Doc(value = "Which side to work, where it is not as the exercise says.", example = "left")
        Optional<WorkedSides> sides,

        @Doc(value = "The week in which it joins; the first when left out.", example = "2") @Range(min = 1, max = 104)
        Optional<Integer> fromWeek,

        @Doc(value = "A word on it in the coach's own words.", example = "Keep the chair close.")
        Optional<String> note) {}
