package org.cuecard.figure;

import org.cuecard.model.BandKind;

/** Where a band of a figure is, for those who write the figure. */
final class BandWords {
    private BandWords() {}

    static String place(SolvedBand band) {
        return switch (band.placement()) {
            case MID_THIGH -> "halfway up the thighs";
            case ABOVE_KNEES -> "above the knees";
            case BELOW_KNEES -> "below the knees";
            case ANKLES -> "round the ankles";
            case FEET -> "round the feet";
            case UNDER_FEET -> "from hand to hand under the feet";
            case HANDS -> band.kind() == BandKind.LOOP ? "round the wrists" : "from hand to hand";
            case ANCHORED -> band.anchor().map(BandWords::anchored).orElse("anchored");
        };
    }

    private static String anchored(SolvedAnchor anchor) {
        String post = switch (anchor.at()) {
            case FRONT -> "from a post in front ";
            case BEHIND -> "from a post behind ";
            case LEFT -> "from a post on the left ";
            case RIGHT -> "from a post on the right ";
        };
        return post
                + switch (anchor.to()) {
                    case HANDS -> "to both hands";
                    case LEFT_HAND -> "to the left hand";
                    case RIGHT_HAND -> "to the right hand";
                    case LEFT_ANKLE -> "round the left ankle";
                    case RIGHT_ANKLE -> "round the right ankle";
                    case LEFT_KNEE -> "round the left leg above the knee";
                    case RIGHT_KNEE -> "round the right leg above the knee";
                    case WAIST -> "round the waist";
                };
    }
}
