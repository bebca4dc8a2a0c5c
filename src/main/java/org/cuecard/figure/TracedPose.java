package org.cuecard.figure;

import java.util.List;

/**
 * A pose as pieces to be coloured.
 *
 * @param id its name within the figure
 * @param label a few words that stand below it
 * @param description what is seen, for those who do not see it
 * @param pieces from back to front
 * @param box what they take up, with a margin
 */
record TracedPose(String id, String label, String description, List<Piece> pieces, Box box) {
    TracedPose {
        pieces = List.copyOf(pieces);
    }
}
