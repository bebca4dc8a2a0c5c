package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/** Digits as pen strokes, for pictures that cannot ask the reader's computer for a font. */
final class DigitShapes {
    /** In drawing units. */
    static final double PEN = 1.5;

    private static final double HEIGHT = 8.2;
    private static final double WIDTH = 4.8;
    private static final double GAP = 2.4;

    /** Each digit's strokes, in a box of 4 by 6 with y pointing down: M begins a stroke. */
    private static final String[] STROKES = {
        "M1 0 3 0 4 1 4 5 3 6 1 6 0 5 0 1 1 0",
        "M1 1 2.4 0 2.4 6",
        "M0 1 1 0 3 0 4 1 4 2 0 6 4 6",
        "M0 .6 1 0 3 0 4 1 4 2 3 3 1.6 3M3 3 4 4 4 5 3 6 1 6 0 5.4",
        "M3 6 3 0 0 4 4 4",
        "M4 0 .6 0 .2 2.8 1 2.4 3 2.4 4 3.4 4 5 3 6 1 6 0 5.4",
        "M3.6 0 2 0 .4 2 0 4 0 5 1 6 3 6 4 5 4 3.6 3 2.7 1 2.7 0 3.6",
        "M0 0 4 0 1.4 6",
        "M1 3 0 2 0 1 1 0 3 0 4 1 4 2 3 3 1 3 0 4 0 5 1 6 3 6 4 5 4 4 3 3",
        "M.4 6 2 6 3.6 4 4 2 4 1 3 0 1 0 0 1 0 2.4 1 3.3 3 3.3 4 2.4",
    };

    private DigitShapes() {}

    /**
     * A number's strokes.
     *
     * @param x the middle
     * @param baseline where the digits stand
     */
    static List<Polyline> of(int number, double x, double baseline) {
        String digits = Integer.toString(number);
        double left = x - (digits.length() * WIDTH + (digits.length() - 1) * GAP) / 2;
        List<Polyline> lines = new ArrayList<>();
        for (int i = 0; i < digits.length(); i++) {
            String strokes = STROKES[digits.charAt(i) - '0'];
            double start = left + i * (WIDTH + GAP);
            for (String stroke : strokes.substring(1).split("M", -1)) {
                Polyline line = new Polyline();
                String[] numbers = stroke.split(" ", -1);
                for (int n = 0; n + 1 < numbers.length; n += 2) {
                    line.add(
                            start + Double.parseDouble(numbers[n]) / 4 * WIDTH,
                            baseline - HEIGHT + Double.parseDouble(numbers[n + 1]) / 6 * HEIGHT);
                }
                lines.add(line);
            }
        }
        return lines;
    }
}
