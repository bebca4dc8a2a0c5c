package org.cuecard.figure;

import java.util.List;

/**
 * How low parts of a body reach as they are drawn, clothes and shoes included; metres above the floor. What rests on
 * the floor is lowered by this.
 */
final class Lowest {
    private static final Cloth SHORTS = Wardrobe.of(Look.USUAL).thigh();

    private Lowest() {}

    static double foot(Skeleton body, Side side) {
        return of(FootShape.rings(body.foot(side), body.toes(side)));
    }

    /** Of the knee and the shank. */
    static double shank(Skeleton body, Side side) {
        return StrictMath.min(
                of(BodyMesh.kneecap(body.thigh(side), body.shank(side))),
                of(LimbShape.SHANK.rings(body.shank(side), body.build(), Cloth.NONE)));
    }

    static double thigh(Skeleton body, Side side) {
        return of(LimbShape.THIGH.rings(body.thigh(side), body.build(), SHORTS));
    }

    /** Of a foot and its shank, whichever is lower. */
    static double footAndShank(Skeleton body, Side side) {
        return StrictMath.min(foot(body, side), shank(body, side));
    }

    /** Of the whole leg. */
    static double leg(Skeleton body, Side side) {
        return StrictMath.min(footAndShank(body, side), thigh(body, side));
    }

    static double forearm(Skeleton body, Side side) {
        return of(LimbShape.FOREARM.rings(body.forearm(side), body.build(), Cloth.NONE));
    }

    static double hand(Skeleton body, Side side) {
        return hand(body.handBone(side), side, body.fingerCurl(side));
    }

    static double hand(Bone hand, Side side, double curl) {
        Mesh mesh = new Mesh();
        new HandShape(hand, side, curl).addTo(mesh);
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < mesh.corners(); i++) {
            lowest = StrictMath.min(lowest, mesh.place(i, 1));
        }
        return lowest;
    }

    /** Of the hair, which is the outermost of the head's back. */
    static double head(Trunk trunk) {
        return of(new HeadShape(trunk.head()).hair());
    }

    static double trunk(Skeleton body) {
        return of(new TrunkShape(body).trunk());
    }

    private static double of(List<Ring> rings) {
        double lowest = Double.MAX_VALUE;
        for (Ring ring : rings) {
            for (int j = 0; j < Ring.SIZE; j++) {
                lowest = StrictMath.min(lowest, ring.place(j).y());
            }
        }
        return lowest;
    }
}
