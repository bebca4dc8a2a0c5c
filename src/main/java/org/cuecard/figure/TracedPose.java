package org.cuecard.figure;

import java.util.List;

/**
 * A pose as pieces to be coloured.
 *
 * @param id its name within the figure
 * @param bands what is to be said of them
 * @param pieces from back to front
 * @param box what they take up, with a margin
 */
record TracedPose(String id, List<SolvedBand> bands, List<Piece> pieces, Box box) {
    TracedPose {
        bands = List.copyOf(bands);
        pieces = List.copyOf(pieces);
    }
}
