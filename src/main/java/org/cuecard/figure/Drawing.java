package org.cuecard.figure;

/**
 * A pose drawn.
 *
 * @param poseId its name within the figure
 * @param label the caption, which is not in the picture
 * @param svg an {@code svg} element without a script or an address; with a style sheet only if it moves
 * @param width in drawing units of 5 mm, which are CSS pixels where nothing says otherwise
 * @param height likewise; the same for all poses of a figure, so that their floors meet when they stand in a row
 * @param title a few words
 * @param description what is seen, for those who do not see it
 */
public record Drawing(
        String poseId, String label, String svg, double width, double height, String title, String description) {}
