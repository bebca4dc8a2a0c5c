package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.BandKind;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.figure.BodySide;

/** The pieces that a band is made of where it lies on a posed body. */
final class BandShapes {
    /** What of its width is left of a loop round the wrists. */
    private static final double BUNCHED = .6;

    private BandShapes() {}

    /** The pieces of all bands that lie side by side at one place. */
    static List<BandPiece> of(Skeleton skeleton, SolvedBand band) {
        List<BandPiece> pieces = new ArrayList<>();
        for (int which = 0; which < band.count(); which++) {
            pieces.addAll(one(skeleton, band, which));
        }
        return pieces;
    }

    private static List<BandPiece> one(Skeleton skeleton, SolvedBand band, int which) {
        HeldBand held = new HeldBand(skeleton, band.kind(), which, band.count());
        double shift = BandLoop.shift(which, band.count());
        if (band.placement() == BandPlacement.ANCHORED) {
            return band.anchor()
                    .map(anchor -> anchored(skeleton, band, anchor, held, shift))
                    .orElse(List.of());
        }
        if (band.placement() == BandPlacement.UNDER_FEET) {
            return held.underFeet();
        }
        if (band.placement() == BandPlacement.HANDS && band.kind() != BandKind.LOOP) {
            return held.betweenHands();
        }
        Ribbon loop = BandLoop.round(skeleton, band.placement(), shift);
        return List.of(band.placement() == BandPlacement.HANDS ? bunched(loop) : loop);
    }

    /** Round wrists a loop is not flat: forearms that point at the reader would show nothing but its edge. */
    private static Ribbon bunched(Ribbon loop) {
        List<Ribbon.Row> rows = new ArrayList<>();
        for (Ribbon.Row row : loop.rows()) {
            rows.add(row.scaled(BUNCHED));
        }
        rows.add(rows.get(0));
        return new Ribbon(rows, false);
    }

    private static List<BandPiece> anchored(
            Skeleton skeleton, SolvedBand band, SolvedAnchor anchor, HeldBand held, double shift) {
        Post post = new Post(anchor.place());
        List<BodySide> hands = anchor.to().hands();
        if (hands.isEmpty()) {
            return new TetheredLimb(skeleton, band.kind(), shift).pieces(post, anchor);
        }
        if (hands.size() == 2) {
            return held.toBothHands(post, anchor.place());
        }
        return held.toOneHand(post, anchor.place(), hands.get(0) == BodySide.LEFT ? Side.LEFT : Side.RIGHT);
    }
}
