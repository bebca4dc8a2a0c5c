package org.cuecard.figure;

import java.util.Optional;
import org.cuecard.model.Band;
import org.cuecard.model.BandKind;
import org.cuecard.model.BandPlacement;

/**
 * A band, or several side by side, as a pose shows them.
 *
 * @param count how many lie side by side
 * @param anchor the post of an anchored band; empty for every other
 */
public record SolvedBand(BandPlacement placement, BandKind kind, int count, Optional<SolvedAnchor> anchor) {
    static SolvedBand of(Band band, Optional<SolvedAnchor> anchor) {
        BandPlacement placement = band.placement().value();
        return new SolvedBand(
                placement,
                band.kind().orElse(BandKind.LOOP),
                band.count().orElse(1),
                placement == BandPlacement.ANCHORED ? anchor : Optional.empty());
    }

    SolvedBand mirrored() {
        return new SolvedBand(placement, kind, count, anchor.map(SolvedAnchor::mirrored));
    }

    /** Whether a hand holds it, so that it is a fist. */
    boolean isHeldBy(Side side) {
        return switch (placement) {
            case HANDS -> kind != BandKind.LOOP;
            case UNDER_FEET -> true;
            case ANCHORED ->
                anchor.filter(post -> post.to().hands().stream()
                                .anyMatch(hand -> hand.name().equals(side.name())))
                        .isPresent();
            case MID_THIGH, ABOVE_KNEES, BELOW_KNEES, ANKLES, FEET -> false;
        };
    }

    /** Whether it is drawn: an anchored one needs its post. */
    boolean isDrawn() {
        return placement != BandPlacement.ANCHORED || anchor.isPresent();
    }
}
