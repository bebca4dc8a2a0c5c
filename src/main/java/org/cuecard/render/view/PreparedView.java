package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** For whom a handout was made, when and why; each absent in a guide's own handout, which leaves a line to write on. */
@Doc(
        "For whom a handout was made, when and why. In a guide's own handout all is absent, and there are lines to write on.")
public record PreparedView(
        @Doc("Whether somebody made it for somebody: false for a guide's own handout.")
        boolean personal,

        @Doc("Whom it is for.") Optional<String> athlete,
        @Doc("Who made it.") Optional<String> coachName,
        @Doc("The day on which it was made, in words.") Optional<String> dateText,

        @Doc("The day on which to look at it again, in words.")
        Optional<String> nextReviewText,

        @Doc("What it is to lead to.") Optional<String> goal,
        @Doc("The coach's own words, a paragraph an entry.") List<String> coachNotes,

        @Doc("What stands at the head of each sheet about the coach.")
        Optional<CoachView> coach) {
    public PreparedView {
        coachNotes = List.copyOf(coachNotes);
    }
}
