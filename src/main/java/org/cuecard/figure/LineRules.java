package org.cuecard.figure;

/**
 * Which line runs between two neighbouring pixels.
 *
 * <p>A jump in depth is a line where it is more than parts of that kind may have, plus twice what the far surface's own
 * slope makes of a pixel's step; without that, surfaces seen at a grazing angle would be full of lines.
 */
final class LineRules {
    static final int OUTSIDE = -1;

    /** Jumps in depth, in metres. */
    private static final double BETWEEN_PARTS = .009;

    private static final double WITHIN_A_PART = .016;
    private static final double WHERE_PARTS_BLEND = .022;
    private static final double IN_THE_FACE = .006;
    private static final double BETWEEN_FINGERS = .0035;
    private static final double WITHIN_A_FINGER = .010;
    private static final double BEHIND_A_BAND = .006;
    private static final double WITHIN_A_BAND = .012;
    /** A strand has a thickness, which is no border. */
    private static final double WITHIN_A_STRAND = .030;
    /** How far a hem may stand off; it is no contour for that. */
    private static final double LOOSE_CLOTH = .03;
    /** The cosine of the angle above which two surfaces meet in a crease. */
    private static final double CREASE = Angles.cos(42);
    /** A surface this far turned away says nothing of a crease. */
    private static final double TURNED_AWAY = .05;

    private final SurfaceMap map;

    LineRules(SurfaceMap map) {
        this.map = map;
    }

    /**
     * Tells the line's kind.
     *
     * @param a a pixel's index, or {@link #OUTSIDE}; likewise {@code b}
     */
    LineKind between(int a, int b) {
        int codeA = a < 0 ? 0 : map.parts[a];
        int codeB = b < 0 ? 0 : map.parts[b];
        if (codeA == 0 && codeB == 0) {
            return LineKind.NONE;
        }
        if (codeA == 0 || codeB == 0) {
            return Part.of((byte) (codeA + codeB)).isBand() ? LineKind.BAND : LineKind.OUTLINE;
        }
        return map.depth[a] < map.depth[b] ? inFront(b, a) : inFront(a, b);
    }

    private LineKind inFront(int near, int far) {
        Part front = map.part(near);
        Part behind = map.part(far);
        double jump = (double) map.depth[near] - map.depth[far];
        if (front.isBand() && behind.isBand()) {
            boolean border = jump > (front.isStrand() ? WITHIN_A_STRAND : WITHIN_A_BAND)
                    || front != behind
                    || map.materials[near] != map.materials[far];
            return border ? LineKind.BAND : LineKind.NONE;
        }
        if (front.isBand()) {
            return LineKind.BAND;
        }
        if (isSameCloth(front, behind) && map.materials[near] != map.materials[far] && jump < LOOSE_CLOTH) {
            return LineKind.DETAIL;
        }
        boolean head = front.isOfHead() && behind.isOfHead();
        boolean hand = front.isOfHand() && behind.isOfHand();
        if (!head || front.isOfFace() || behind.isOfFace()) {
            double slack = 2 * slope(far) / (Camera.UNITS * map.scale.perUnit());
            if (jump > leastJump(front, behind) + slack) {
                return hand ? LineKind.FINE : head ? LineKind.DETAIL : LineKind.CONTOUR;
            }
        }
        if (behind.isBand()) {
            return LineKind.NONE;
        }
        if (front.isFinger() && behind.isFinger() && front != behind) {
            return LineKind.FINE;
        }
        if (map.materials[near] != map.materials[far]) {
            return LineKind.DETAIL;
        }
        if (front == Part.PROP && behind == Part.PROP) {
            return isCrease(near, far) ? LineKind.DETAIL : LineKind.NONE;
        }
        boolean mayCrease = front.group() != behind.group() && !head && !hand && !front.blendsInto(behind);
        return mayCrease && isCrease(near, far) ? LineKind.DETAIL : LineKind.NONE;
    }

    private static boolean isSameCloth(Part front, Part behind) {
        return front == behind || (front == Part.TRUNK && (behind == Part.LEFT_THIGH || behind == Part.RIGHT_THIGH));
    }

    private static double leastJump(Part front, Part behind) {
        if (front.blendsInto(behind)) {
            return WHERE_PARTS_BLEND;
        }
        if (behind.isBand()) {
            return BEHIND_A_BAND;
        }
        if (front.isOfHand() && behind.isOfHand()) {
            return front == behind ? WITHIN_A_FINGER : BETWEEN_FINGERS;
        }
        if (front.isOfHead() && behind.isOfHead()) {
            return IN_THE_FACE;
        }
        return front.group() == behind.group() ? WITHIN_A_PART : BETWEEN_PARTS;
    }

    /** How fast a surface recedes, in metres a metre across. */
    private double slope(int pixel) {
        double facing = Math.max(.08, map.normalZ[pixel]);
        return Math.sqrt(Math.max(0, 1 - facing * facing)) / facing;
    }

    private boolean isCrease(int a, int b) {
        double cosine =
                map.normalX[a] * map.normalX[b] + map.normalY[a] * map.normalY[b] + map.normalZ[a] * map.normalZ[b];
        return cosine < CREASE && map.normalZ[a] > TURNED_AWAY && map.normalZ[b] > TURNED_AWAY;
    }
}
