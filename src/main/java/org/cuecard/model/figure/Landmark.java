package org.cuecard.model.figure;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.schema.Scalar;

/**
 * A point of the body that arrows and numbers refer to.
 *
 * @param side empty where the body has only one, and for the middle between the two
 */
@Scalar(
        pattern = "^((pelvis|chest|head)|(knee|ankle|hip|foot|heel|toe|shoulder|elbow|wrist|hand)([.](left|right))?)$",
        form = "a point of the body such as pelvis or knee.left")
public record Landmark(Point point, Optional<BodySide> side) {
    /** What is pointed at. */
    public enum Point {
        PELVIS,
        CHEST,
        HEAD,
        HIP,
        KNEE,
        ANKLE,
        FOOT,
        HEEL,
        TOE,
        SHOULDER,
        ELBOW,
        WRIST,
        HAND;

        /** Whether there is one on each side. */
        public boolean paired() {
            return this != PELVIS && this != CHEST && this != HEAD;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code pelvis}, {@code knee} or {@code knee.left}. */
    public static Landmark parse(String text) {
        int dot = text.indexOf('.');
        String word = dot < 0 ? text : text.substring(0, dot);
        Optional<Point> point =
                Arrays.stream(Point.values()).filter(p -> p.word().equals(word)).findFirst();
        if (point.isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" is no point of the body; there are "
                    + Arrays.stream(Point.values()).map(Point::word).collect(joining(", ")));
        }
        if (dot < 0) {
            return new Landmark(point.get(), Optional.empty());
        }
        if (!point.get().paired()) {
            throw new IllegalArgumentException("there is only one " + word + "; write " + word);
        }
        return new Landmark(point.get(), Optional.of(side(text, word, text.substring(dot + 1))));
    }

    private static BodySide side(String text, String point, String side) {
        return switch (side) {
            case "left" -> BodySide.LEFT;
            case "right" -> BodySide.RIGHT;
            default ->
                throw new IllegalArgumentException(
                        "\"" + text + "\" names no side; write " + point + ".left or " + point + ".right");
        };
    }

    @Override
    public String toString() {
        return point.word()
                + side.map(s -> "." + s.name().toLowerCase(Locale.ROOT)).orElse("");
    }
}
