package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** One exercise of a programme. */
@Doc("One exercise of the programme, with the dose that the programme asks for.")
public record ProgrammeItem(
        @Doc(value = "The exercise's id.", example = "clamshell")
        Located<String> exercise,

        @Doc("The dose in this programme; the exercise's own first dose when left out.")
        Optional<Dose> dose,

        @Doc(value = "How left and right share the work here; as the exercise says when left out.", example = "each")
        Optional<WorkedSides> sides,

        @Doc(value = "The week in which it joins the programme; the first when left out.", example = "2")
        @Range(min = 1, max = 104)
        Optional<Integer> fromWeek,

        @Doc(value = "A word on doing it in this programme.") @Translate
        Optional<String> note) {}
