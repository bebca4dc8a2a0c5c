package org.cuecard.figure;

import java.util.List;
import java.util.stream.Collectors;
import org.cuecard.model.BandKind;

/** What a drawing's description says of the bands in it. */
final class BandWords {
    private static final String[] NUMBERS = {"no", "one", "two", "three", "four"};

    private BandWords() {}

    /** A sentence; nothing where there is no band. */
    static String of(List<SolvedBand> bands) {
        if (bands.isEmpty()) {
            return "";
        }
        if (bands.size() > 1) {
            return "Resistance bands: "
                    + bands.stream()
                            .map(band -> NUMBERS[band.count()] + " " + place(band))
                            .collect(Collectors.joining(", and "))
                    + ".";
        }
        SolvedBand band = bands.get(0);
        String kind = band.kind() == BandKind.TUBE ? "esistance tube" : "esistance band";
        if (band.count() == 1) {
            return "R" + kind + " " + place(band) + ".";
        }
        String number = NUMBERS[band.count()];
        return Character.toUpperCase(number.charAt(0)) + number.substring(1) + " r" + kind + "s side by side "
                + place(band) + ".";
    }

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
