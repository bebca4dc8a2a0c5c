package org.cuecard.model;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Key;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** One action of an exercise. */
@Doc("One action. Start with a verb; one action a step.")
public record Step(
        @Key("do")
        @Doc(value = "What to do, in one or two short sentences.", example = "Sit back and down with control.")
        @Translate
        Located<String> action,

        @Doc(value = "Two to four words that stand as the step's heading.", example = "Sit back") @Translate
        Optional<String> title,

        @Doc(value = "A few words to think of while doing it.", example = "Knees press out") @Translate
        Optional<String> cue,

        @Doc(value = "When to breathe in or out.", example = "Breathe out on the way up.") @Translate
        Optional<String> breathing,

        @Doc(value = "The pose of the figure that shows it.", example = "down")
        Optional<Located<String>> pose,

        @Doc(
                value = "The photograph that shows it: the file of an entry of media.",
                example = "images/clamshell-open.jpg")
        Optional<Located<String>> photo,

        @Doc(
                value = "When in a set it is done, for the page that goes along with the reader; in every repetition"
                        + " when left out.",
                example = "before")
        Optional<StepTime> when) {}
