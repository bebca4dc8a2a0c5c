package org.cuecard.model;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;

/** Every dose that is known of an exercise, or why none is. */
@Doc("How much to do: one or more doses, each with its source, or the reason why none is given.")
public record Dosage(
        @Doc(
                value = "Why no dose is given, in a plain sentence. Leave it out where there are doses.",
                example = "No reputable source gives a number for this exercise.")
        @Translate
        Optional<String> unspecified,

        @Doc("The doses, the one to show first at the top.") List<Dose> doses) {
    public Dosage {
        doses = List.copyOf(doses);
        if (unspecified.isPresent() == !doses.isEmpty()) {
            throw new IllegalArgumentException(
                    unspecified.isPresent()
                            ? "a dosage is either unspecified or has doses, not both"
                            : "a dosage needs doses, or \"unspecified\" with the reason why there are none");
        }
    }

    /** The dose to show first. */
    public Optional<Dose> first() {
        return doses.stream().findFirst();
    }
}
