package org.cuecard.model;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Translate;

/** A muscle of the vocabulary. */
@Doc("A muscle, or a group that works as one.")
public record Muscle(
        @Doc(value = "The plain name.", example = "Outer hip") @Translate
        String name,

        @Doc(value = "The Latin name.", example = "gluteus medius")
        String latin,

        @Doc(value = "Where it is and what it does, in one plain sentence.") @Translate
        Optional<String> about,

        @Doc("Other words by which readers know it.") @Translate(whole = true)
        List<String> aliases,

        @Doc(value = "Its name in free-exercise-db, where that has it.", example = "abductors")
        Optional<String> freeExerciseDb,

        @Doc(value = "Its number in wger, where that has it.", example = "8") @Range(min = 1, max = 100000)
        Optional<Integer> wger,

        @Doc(
                value =
                        "Where the map of muscles shows it. When left out it is the place called as the muscle's own id; a"
                                + " muscle whose id is none of these is told in words only.",
                example = "gluteus-medius")
        Optional<MuscleRegion> region) {
    public Muscle {
        aliases = List.copyOf(aliases);
    }
}
