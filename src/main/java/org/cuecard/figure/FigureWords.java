package org.cuecard.figure;

import java.util.List;

/** What is said of a figure, in the language of whoever looks at it. No line depends on it. */
public interface FigureWords {
    /** What the figure shows, such as the exercise's name; each picture's title is this and its label. */
    String title();

    /** A few words that stand below a pose; empty when there are none. */
    String label(String pose);

    /**
     * What a picture shows, for those who do not see it.
     *
     * @param bands those in the picture
     */
    String still(String pose, List<SolvedBand> bands);

    /**
     * What the moving picture shows, for those who do not see it.
     *
     * @param bands those in the picture
     */
    String moving(List<SolvedBand> bands);
}
