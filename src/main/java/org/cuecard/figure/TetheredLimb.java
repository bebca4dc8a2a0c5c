package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.BandKind;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.figure.AnchorTo;
import org.cuecard.model.figure.BodySide;

/** A band from a post round an ankle, a thigh or the waist. */
final class TetheredLimb {
    /** Of the limb's direction, what may lie along the pull before a loop would slip off. */
    private static final double ALONG_THE_PULL = .8;

    private final Skeleton skeleton;
    private final BandKind kind;
    private final double shift;

    TetheredLimb(Skeleton skeleton, BandKind kind, double shift) {
        this.skeleton = skeleton;
        this.kind = kind;
        this.shift = shift;
    }

    List<BandPiece> pieces(Post post, SolvedAnchor anchor) {
        List<Ribbon.Row> limb = girdle(anchor.to());
        Vec3 axis = limb.get(0).otherEdge().minus(limb.get(0).edge()).unit();
        Vec3 centre = centre(limb);
        Vec3 pull = anchor.place().plus(Vec3.UP, shift).minus(centre).unit();
        List<Ribbon.Row> round = post.girdle(shift, BandLoop.HALF_WIDTH, BandLoop.MARGIN);
        if (axis.y() > 0) {
            limb = limb.stream().map(Ribbon.Row::swapped).toList();
            axis = axis.times(-1);
        }
        if (kind == BandKind.LOOP && Math.abs(axis.dot(pull)) < ALONG_THE_PULL) {
            Vec3 normal = axis.minus(Vec3.UP).across(pull).unit();
            return List.of(new Ribbon(BandLoop.hull(List.of(limb, round), pull, normal), true));
        }
        Vec3 across = HeldBand.upright(pull).times(-.7 * BandLoop.HALF_WIDTH);
        Vec3 near = nearest(limb, pull);
        Vec3 knot = post.knot(near, shift);
        List<BandPiece> pieces = new ArrayList<>();
        pieces.add(new Ribbon(limb, true));
        pieces.add(new Ribbon(round, true));
        if (kind == BandKind.TUBE) {
            pieces.add(new Cord(List.of(near, near.towards(knot, .5), knot)));
        } else {
            List<Ribbon.Row> rows = new ArrayList<>();
            Ribbon.Row end = Ribbon.Row.at(knot, across);
            Ribbon.stretch(rows, Ribbon.Row.at(near, across), end, 12);
            rows.add(end);
            pieces.add(new Ribbon(rows, false));
        }
        return pieces;
    }

    private static Vec3 centre(List<Ribbon.Row> rows) {
        Vec3 centre = Vec3.ZERO;
        for (Ribbon.Row row : rows) {
            centre = centre.plus(row.middle(), 1.0 / rows.size());
        }
        return centre;
    }

    private static Vec3 nearest(List<Ribbon.Row> rows, Vec3 pull) {
        Vec3 best = rows.get(0).middle();
        for (Ribbon.Row row : rows) {
            if (row.middle().dot(pull) > best.dot(pull)) {
                best = row.middle();
            }
        }
        return best;
    }

    private List<Ribbon.Row> girdle(AnchorTo to) {
        if (to == AnchorTo.WAIST) {
            TrunkShape trunk = new TrunkShape(skeleton);
            return BandLoop.rows(
                    trunk.waist(BandLoop.HALF_WIDTH - shift, BandLoop.MARGIN),
                    trunk.waist(-shift, BandLoop.MARGIN),
                    trunk.waist(-BandLoop.HALF_WIDTH - shift, BandLoop.MARGIN));
        }
        Side side = to.leg().filter(leg -> leg == BodySide.LEFT).isPresent() ? Side.LEFT : Side.RIGHT;
        boolean ankle = to == AnchorTo.LEFT_ANKLE || to == AnchorTo.RIGHT_ANKLE;
        BandPlacement where = ankle ? BandPlacement.ANKLES : BandPlacement.ABOVE_KNEES;
        return BandLoop.rows(
                BandLoop.section(skeleton, where, side, shift - BandLoop.HALF_WIDTH, BandLoop.MARGIN),
                BandLoop.section(skeleton, where, side, shift, BandLoop.MARGIN),
                BandLoop.section(skeleton, where, side, shift + BandLoop.HALF_WIDTH, BandLoop.MARGIN));
    }
}
