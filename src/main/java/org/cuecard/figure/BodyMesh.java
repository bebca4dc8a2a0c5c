package org.cuecard.figure;

import java.util.List;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.Outfit;

/** A skeleton's body: parts that run into each other, each with its own rings. */
final class BodyMesh {
    private static final double H = Stature.HEIGHT;
    private static final double SLEEVE = .0040;
    private static final double SLEEVE_END = .46;
    private static final double SHORTS = .0045;
    private static final double SHORTS_END = .50;

    private final Mesh mesh = new Mesh();
    private final Skeleton skeleton;

    private BodyMesh(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    static Mesh of(SolvedPose pose, Outfit outfit, Hair hair) {
        BodyMesh body = new BodyMesh(pose.skeleton());
        body.addTrunk();
        body.addHead(hair);
        for (Side side : Side.values()) {
            body.addLeg(side, outfit);
            body.addArm(side);
        }
        body.addBands(pose.bands());
        pose.post().ifPresent(place -> new Post(place).addTo(body.mesh));
        return body.mesh;
    }

    private void addTrunk() {
        TrunkShape shape = new TrunkShape(skeleton);
        mesh.loft(Part.TRUNK, shape.trunk());
        for (Side side : Side.values()) {
            mesh.loft(Part.TRUNK, shape.yoke(side));
        }
        mesh.loft(Part.NECK, shape.neck());
    }

    private void addHead(Hair hair) {
        HeadShape shape = new HeadShape(skeleton.head());
        mesh.loft(Part.HEAD, shape.skull());
        mesh.loft(Part.HAIR, shape.hair());
        mesh.loft(Part.NOSE, shape.nose());
        for (Side side : Side.values()) {
            mesh.loft(Part.LEFT_EAR.on(side), shape.ear(side));
        }
        switch (hair) {
            case SHORT -> {}
            case BUN -> mesh.loft(Part.TIED_HAIR, shape.bun());
            case PONYTAIL -> mesh.loft(Part.TIED_HAIR, shape.ponytail());
        }
    }

    private void addLeg(Side side, Outfit outfit) {
        Build build = skeleton.build();
        boolean shorts = outfit == Outfit.SHORTS;
        Bone thigh = skeleton.thigh(side);
        Bone shank = skeleton.shank(side);
        mesh.loft(
                Part.LEFT_THIGH.on(side),
                LimbShape.THIGH.rings(thigh, build, shorts ? SHORTS : 0, shorts ? SHORTS_END : 0));
        // The kneecap keeps the knee round when it is bent.
        Mat3 halfBent = thigh.frame().towards(shank.frame(), .5);
        Bone kneecap = new Bone(new Bone(shank.origin(), halfBent).at(0, 0, .006 * H), halfBent);
        mesh.loft(Part.LEFT_SHANK.on(side), TubeShapes.egg(kneecap, .0305 * H, .0345 * H, .0300 * H));
        mesh.loft(Part.LEFT_SHANK.on(side), LimbShape.SHANK.rings(shank, build, 0, 0));
        mesh.loft(Part.LEFT_FOOT.on(side), FootShape.rings(skeleton.foot(side), skeleton.toes(side)));
    }

    private void addArm(Side side) {
        Build build = skeleton.build();
        mesh.loft(
                Part.LEFT_UPPER_ARM.on(side),
                LimbShape.UPPER_ARM.rings(skeleton.upperArm(side), build, SLEEVE, SLEEVE_END));
        mesh.loft(Part.LEFT_FOREARM.on(side), LimbShape.FOREARM.rings(skeleton.forearm(side), build, 0, 0));
        new HandShape(skeleton.handBone(side), side, skeleton.fingerCurl(side)).addTo(mesh);
    }

    private void addBands(List<SolvedBand> bands) {
        boolean first = true;
        for (SolvedBand band : bands) {
            for (BandPiece piece : BandShapes.of(skeleton, band)) {
                piece.addTo(mesh, first);
            }
            first = false;
        }
    }
}
