package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** What a follow-along page counts. */
@Doc("What a follow-along page counts, for its script. A number is bare, a range such as 8-12 has a hyphen, and what"
        + " nobody has set is absent.")
public record PaceView(
        @Doc("Sets.") Optional<String> paceSets,

        @Doc("Repetitions, rounds or single steps of a set.")
        Optional<String> paceCount,

        @Doc("Whether single steps are counted, so that one step of the movement makes one of them.")
        boolean singleSteps,

        @Doc("Seconds of holding each repetition, or the whole set where there are no repetitions.")
        Optional<String> paceHold,

        @Doc("Seconds of a set.") Optional<String> paceTime,
        @Doc("Seconds of rest between sets.") Optional<String> paceRest,
        @Doc("Seconds that one repetition takes.") Optional<String> paceTempo,

        @Doc("How left and right share the work: both, each, alternating, left or right.")
        String paceSides,

        @Doc("The name of each set, such as Set 1 of 3; none where there is one set.")
        List<String> setNames,

        @Doc("What stands below the number that is counted, such as of 8–12 repetitions.")
        Optional<String> countText,

        @Doc("How far to go, for a set that the reader counts.")
        Optional<String> distanceText) {
    public PaceView {
        setNames = List.copyOf(setNames);
    }
}
