package org.cuecard.figure;

/** A bare body without a face or hair, as charts of muscles have it: upright, arms and legs a little apart. */
final class Mannequin {
    /** Degrees away from the body's middle. */
    private static final double ARMS_OUT = 17;

    private static final double LEGS_OUT = 4.5;
    private static final double TOES_OUT = 11;
    /** Of the elbow, so that the arm does not look like a rod. */
    private static final double ELBOW = 8;

    /** Of the forearm from the palm that faces the thigh, towards the front. */
    private static final double PALM_FORWARD = 48;

    /** The curl of each joint of the fingers. */
    private static final double FINGERS = 9;

    private Mannequin() {}

    static Skeleton skeleton() {
        Posture posture = Posture.upright(Build.REFERENCE);
        for (Side side : Side.values()) {
            LegAngles leg = new LegAngles(new JointTurn(0, LEGS_OUT, TOES_OUT), 0, 0, -LEGS_OUT, 0, 0);
            ArmAngles arm = new ArmAngles(new JointTurn(-2, ARMS_OUT, 0), ELBOW, -PALM_FORWARD, 0, 0, FINGERS);
            posture = posture.withLeg(side, leg).withArm(side, arm);
        }
        return Skeleton.of(posture);
    }

    static Mesh mesh(Skeleton skeleton) {
        Mesh mesh = new Mesh();
        TrunkShape trunk = new TrunkShape(skeleton, false);
        mesh.loft(Part.TRUNK, trunk.trunk());
        mesh.loft(Part.NECK, trunk.neck());
        HeadShape head = new HeadShape(skeleton.head());
        mesh.loft(Part.HEAD, head.skull());
        for (Side side : Side.values()) {
            mesh.loft(Part.TRUNK, trunk.yoke(side));
            mesh.loft(Part.LEFT_EAR.on(side), head.ear(side));
            addLeg(mesh, skeleton, side);
            addArm(mesh, skeleton, side);
        }
        return mesh;
    }

    private static void addLeg(Mesh mesh, Skeleton skeleton, Side side) {
        Build build = skeleton.build();
        mesh.loft(Part.LEFT_THIGH.on(side), LimbShape.THIGH.rings(skeleton.thigh(side), build, Cloth.NONE));
        mesh.loft(Part.LEFT_SHANK.on(side), LimbShape.SHANK.rings(skeleton.shank(side), build, Cloth.NONE));
        mesh.loft(Part.LEFT_FOOT.on(side), FootShape.rings(skeleton.foot(side), skeleton.toes(side)));
    }

    private static void addArm(Mesh mesh, Skeleton skeleton, Side side) {
        Build build = skeleton.build();
        mesh.loft(Part.LEFT_UPPER_ARM.on(side), LimbShape.UPPER_ARM.rings(skeleton.upperArm(side), build, Cloth.NONE));
        mesh.loft(Part.LEFT_FOREARM.on(side), LimbShape.FOREARM.rings(skeleton.forearm(side), build, Cloth.NONE));
        new HandShape(skeleton.handBone(side), side, skeleton.fingerCurl(side)).addTo(mesh);
    }
}
