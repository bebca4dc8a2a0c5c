package org.cuecard.figure;

import java.util.Optional;
import org.cuecard.model.figure.BodySpec;
import org.cuecard.model.figure.BuildWord;
import org.cuecard.model.figure.Factor;

/**
 * How a body differs from the reference, as factors.
 *
 * @param shoulders their breadth
 * @param hips their breadth
 * @param girth the thickness of trunk and limbs
 * @param waist the trunk's breadth and depth at the waist, beside what the girth makes of it
 * @param stoop how far the upper back and the neck are bent forward, in degrees
 */
public record Build(double shoulders, double hips, double girth, double waist, double stoop) {
    public static final Build REFERENCE = new Build(1, 1, 1);

    private static final Build NARROW = new Build(.93, .96, .90);
    private static final Build BROAD = new Build(1.09, 1.01, 1.10);
    private static final Build LARGER = new Build(1.05, 1.10, 1.42, 1.05, 0);
    private static final Build CURVY = new Build(.96, 1.11, 1.06, .94, 0);
    private static final Build OLDER = new Build(.97, 1, 1.04, 1.08, 7);

    /** A body that stands upright and has the usual waist. */
    public Build(double shoulders, double hips, double girth) {
        this(shoulders, hips, girth, 1, 0);
    }

    /** What an author asks for: a word's build, with the numbers in place of the word's own. */
    static Build of(BodySpec spec) {
        Build word = spec.build().map(Build::of).orElse(REFERENCE);
        return new Build(
                factor(spec.shoulders(), word.shoulders),
                factor(spec.hips(), word.hips),
                factor(spec.girth(), word.girth),
                word.waist,
                word.stoop);
    }

    static Build of(BuildWord word) {
        return switch (word) {
            case NARROW -> NARROW;
            case BROAD -> BROAD;
            case LARGER -> LARGER;
            case CURVY -> CURVY;
            case OLDER -> OLDER;
        };
    }

    private static double factor(Optional<Factor> factor, double usual) {
        return factor.map(Factor::value).orElse(usual);
    }
}
