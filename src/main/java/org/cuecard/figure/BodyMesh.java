package org.cuecard.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.figure.AnchorTo;
import org.cuecard.model.figure.Hair;

/** A skeleton's body: parts that run into each other, each with its own rings. */
final class BodyMesh {
    private static final double H = Stature.HEIGHT;

    /** The cosine, to the vertical, below which an ear is under the head. */
    private static final double FACES_THE_FLOOR = -.6;

    private final Mesh mesh = new Mesh();
    private final Skeleton skeleton;
    private final List<SolvedBand> bands;
    private final Wardrobe clothes;

    private BodyMesh(Skeleton skeleton, List<SolvedBand> bands, Wardrobe clothes) {
        this.skeleton = skeleton;
        this.bands = bands;
        this.clothes = clothes;
    }

    static Mesh of(SolvedPose pose, Wardrobe clothes, Hair hair) {
        BodyMesh body = new BodyMesh(pose.skeleton(), pose.bands(), clothes);
        body.addBody(hair);
        body.addBands();
        pose.post().ifPresent(place -> new Post(place).addTo(body.mesh));
        return body.mesh;
    }

    /** A body alone. */
    static Mesh of(Skeleton skeleton, Wardrobe clothes) {
        BodyMesh body = new BodyMesh(skeleton, List.of(), clothes);
        body.addBody(clothes.hair());
        return body.mesh;
    }

    private void addBody(Hair hair) {
        addTrunk();
        addHead(hair);
        for (Side side : Side.values()) {
            addLeg(side);
            addArm(side);
        }
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
        mesh.loft(Part.NOSE, shape.nose());
        if (hair != Hair.BALD) {
            mesh.loft(Part.HAIR, shape.hair());
        }
        for (Side side : Side.values()) {
            if (hair != Hair.HEADSCARF && !isLainOn(side)) {
                mesh.loft(Part.LEFT_EAR.on(side), shape.ear(side));
            }
        }
        switch (hair) {
            case SHORT, BALD -> {}
            case BUN -> mesh.loft(Part.TIED_HAIR, shape.bun());
            case PONYTAIL -> mesh.loft(Part.TIED_HAIR, shape.ponytail());
            case LONG -> mesh.loft(Part.TIED_HAIR, shape.longHair());
            case CURLY -> shape.curls().forEach(curl -> mesh.loft(Part.TIED_HAIR, curl));
            case HEADSCARF -> mesh.loft(Part.TIED_HAIR, shape.scarf(skeleton.neck(), skeleton.thorax()));
        }
    }

    /** Whether the head rests on an ear: pressed flat between head and hand, it would be nothing but a blot. */
    private boolean isLainOn(Side side) {
        return skeleton.head().frame().x().y() * side.sign() < FACES_THE_FLOOR;
    }

    private void addLeg(Side side) {
        Build build = skeleton.build();
        Bone thigh = skeleton.thigh(side);
        Bone shank = skeleton.shank(side);
        Cloth above =
                held(clothes.thigh(), LimbShape.THIGH, thigh, side, BandPlacement.MID_THIGH, BandPlacement.ABOVE_KNEES);
        Cloth below =
                held(clothes.shank(), LimbShape.SHANK, shank, side, BandPlacement.BELOW_KNEES, BandPlacement.ANKLES);
        mesh.loft(Part.LEFT_THIGH.on(side), LimbShape.THIGH.rings(thigh, build, above));
        mesh.loft(Part.LEFT_SHANK.on(side), kneecap(thigh, shank));
        mesh.loft(Part.LEFT_SHANK.on(side), LimbShape.SHANK.rings(shank, build, below));
        mesh.loft(Part.LEFT_FOOT.on(side), FootShape.rings(skeleton.foot(side), skeleton.toes(side)));
    }

    /** A bone's cloth, held to it where a band lies. */
    private Cloth held(Cloth cloth, LimbShape limb, Bone bone, Side side, BandPlacement... places) {
        List<BandPlacement> onLimb = List.of(places);
        return cloth.heldBy(bands.stream()
                .flatMap(band -> placement(band, side).stream())
                .filter(onLimb::contains)
                .map(place -> BandLoop.section(skeleton, place, side, 0, 0))
                .map(section -> section.centre().distance(bone.origin()) / limb.length())
                .toList());
    }

    /** Where on a leg a band lies; one from a post goes round one leg only. */
    private static Optional<BandPlacement> placement(SolvedBand band, Side side) {
        if (band.placement() != BandPlacement.ANCHORED) {
            return Optional.of(band.placement());
        }
        return band.anchor()
                .map(SolvedAnchor::to)
                .filter(to ->
                        to.leg().filter(leg -> leg.name().equals(side.name())).isPresent())
                .map(to -> to == AnchorTo.LEFT_ANKLE || to == AnchorTo.RIGHT_ANKLE
                        ? BandPlacement.ANKLES
                        : BandPlacement.ABOVE_KNEES);
    }

    /** Keeps the knee round when it is bent. */
    static List<Ring> kneecap(Bone thigh, Bone shank) {
        Mat3 halfBent = thigh.frame().towards(shank.frame(), .5);
        Bone kneecap = new Bone(new Bone(shank.origin(), halfBent).at(0, 0, .006 * H), halfBent);
        return TubeShapes.egg(kneecap, .0305 * H, .0345 * H, .0300 * H);
    }

    private void addArm(Side side) {
        Build build = skeleton.build();
        mesh.loft(
                Part.LEFT_UPPER_ARM.on(side),
                LimbShape.UPPER_ARM.rings(skeleton.upperArm(side), build, clothes.upperArm()));
        mesh.loft(
                Part.LEFT_FOREARM.on(side), LimbShape.FOREARM.rings(skeleton.forearm(side), build, clothes.forearm()));
        new HandShape(skeleton.handBone(side), side, skeleton.fingerCurl(side)).addTo(mesh);
    }

    private void addBands() {
        boolean first = true;
        for (SolvedBand band : bands) {
            for (BandPiece piece : BandShapes.of(skeleton, band)) {
                piece.addTo(mesh, first);
            }
            first = false;
        }
    }
}
