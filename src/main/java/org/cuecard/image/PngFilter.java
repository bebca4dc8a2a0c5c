package org.cuecard.image;

/** What readers and writers of PNG have in common. */
final class PngFilter {
    private PngFilter() {}

    /** The neighbour that is nearest to left + up − corner (9.4). */
    static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
