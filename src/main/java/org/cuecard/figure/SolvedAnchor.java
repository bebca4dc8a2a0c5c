package org.cuecard.figure;

import org.cuecard.model.figure.AnchorSide;
import org.cuecard.model.figure.AnchorTo;

/**
 * A post, and what of the body a band goes to from there.
 *
 * @param at on which side of the body it stands
 * @param place where on the post's middle line the band is fixed, in the world
 * @param to what the band goes to
 */
public record SolvedAnchor(AnchorSide at, Vec3 place, AnchorTo to) {
    SolvedAnchor mirrored() {
        return new SolvedAnchor(at.mirrored(), place.mirrored(), to.mirrored());
    }
}
