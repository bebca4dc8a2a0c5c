package org.cuecard.model.figure;

import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Shorthand;
import org.cuecard.source.Located;

/** What an arm does: a word, or angles in degrees; and its hand. */
@Doc("What an arm does: one of a few words, or its angles.")
@Shorthand("does")
public record ArmSpec(
        @Doc(value = "A word for it; down when nothing is said.", example = "forward")
        Optional<Located<ArmPreset>> does,

        @Doc("The shoulder's angles.") Optional<ShoulderSpec> shoulder,

        @Doc(value = "Bend of the elbow, in degrees.", example = "90") @Range(min = -180, max = 180)
        Optional<Located<Integer>> elbow,

        @Doc(value = "Turn of the palm to the back, in degrees; negative to the front.", example = "70")
        @Range(min = -180, max = 180)
        Optional<Located<Integer>> pronation,

        @Doc(value = "Bend of the wrist to the palm, in degrees; negative to the back.", example = "-40")
        @Range(min = -180, max = 180)
        Optional<Located<Integer>> wrist,

        @Doc(
                value = "How the hand is held, if not as its word has it. A hand that holds a band is a fist.",
                example = "fist")
        Optional<HandForm> hand) {
    public ArmSpec {
        boolean angles = shoulder.isPresent() || elbow.isPresent() || pronation.isPresent() || wrist.isPresent();
        if (does.isPresent() && angles) {
            throw new IllegalArgumentException(
                    "an arm takes a word or angles; \"does\" and angles stand side by side here");
        }
    }
}
