package org.cuecard.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cuecard.model.Band;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.figure.AnchorSide;
import org.cuecard.model.figure.AnchorSpec;
import org.cuecard.model.figure.AnchorTo;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.model.figure.PoseSpec;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/** The bands of a figure's poses, and the post that an anchored one is fixed to. */
final class PoseBands {
    private static final int USUAL_HEIGHT = 90;
    private static final int USUAL_DISTANCE = 120;

    private final Optional<AnchorSpec> spec;
    private final List<Band> own;
    private final Problems problems;
    /** The post of the first pose is that of all. */
    private Optional<SolvedAnchor> anchor = Optional.empty();

    /** @param own the exercise's bands */
    PoseBands(FigureSpec spec, List<Band> own, Problems problems) {
        this.spec = spec.anchor();
        this.own = own;
        this.problems = problems;
        check(spec);
    }

    private void check(FigureSpec figure) {
        Optional<Located<BandPlacement>> anchored = anchored(own);
        for (PoseSpec pose : figure.poses()) {
            anchored = anchored.or(() -> anchored(pose.bands().orElse(List.of())));
            twice(pose);
        }
        if (spec.isEmpty()) {
            anchored.ifPresent(place -> problems.report(
                    PoseProblem.Kind.BAND,
                    place.span(),
                    "",
                    "a band is anchored, and the figure does not say where",
                    "add to the figure, beside its poses: anchor: {at: front, height: 90, distance: 120, to: hands}"));
        } else if (anchored.isEmpty()) {
            problems.report(
                    PoseProblem.Kind.BAND,
                    spec.get().at().span(),
                    "",
                    "the figure has an anchor, and no band is anchored",
                    "write \"placement: anchored\" at the band that is fixed there, or take the anchor out");
        }
    }

    private static Optional<Located<BandPlacement>> anchored(List<Band> bands) {
        return bands.stream()
                .map(Band::placement)
                .filter(placement -> placement.value() == BandPlacement.ANCHORED)
                .findFirst();
    }

    private void twice(PoseSpec pose) {
        Set<BandPlacement> seen = new HashSet<>();
        for (Band band : pose.bands().orElse(List.of())) {
            if (!seen.add(band.placement().value())) {
                String word = band.placement().span().text();
                problems.report(
                        PoseProblem.Kind.BAND,
                        band.placement().span(),
                        "",
                        "this pose puts a band to \"" + word + "\" twice",
                        "for two side by side write {placement: " + word + ", count: 2}");
            }
        }
    }

    /**
     * The bands that a pose names, which may be none at all; where it gives but the place of one of the exercise's own,
     * that very band.
     */
    Optional<List<Band>> named(PoseSpec pose) {
        return pose.bands().map(named -> named.stream().map(this::whole).toList());
    }

    private Band whole(Band band) {
        boolean placeOnly = band.count().isEmpty()
                && band.strength().isEmpty()
                && band.kind().isEmpty();
        return own.stream()
                .filter(other -> placeOnly && other.placement().equals(band.placement()))
                .findFirst()
                .orElse(band);
    }

    /** Stands the post beside a figure's first body. */
    void stand(Skeleton first) {
        if (anchor.isEmpty()) {
            anchor = spec.map(asked -> at(first.pelvis().origin(), asked));
        }
    }

    private static SolvedAnchor at(Vec3 pelvis, AnchorSpec asked) {
        double away = centimetres(asked.distance(), USUAL_DISTANCE);
        double height = centimetres(asked.height(), USUAL_HEIGHT);
        Vec3 foot =
                new Vec3(pelvis.x(), 0, pelvis.z()).plus(direction(asked.at().value()), away);
        return new SolvedAnchor(
                asked.at().value(),
                foot.plus(Vec3.UP, height),
                asked.to().map(Located::value).orElse(AnchorTo.HANDS));
    }

    private static double centimetres(Optional<Located<Integer>> asked, int usual) {
        return asked.map(Located::value).orElse(usual) / 100.0;
    }

    private static Vec3 direction(AnchorSide side) {
        return switch (side) {
            case FRONT -> Vec3.FORWARD;
            case BEHIND -> Vec3.FORWARD.times(-1);
            case LEFT -> new Vec3(1, 0, 0);
            case RIGHT -> new Vec3(-1, 0, 0);
        };
    }

    /** Bands as they are in a pose, and so on in the order in which they were named. */
    List<SolvedBand> solved(List<Band> bands) {
        return bands.stream()
                .map(band -> SolvedBand.of(band, anchor))
                .filter(SolvedBand::isDrawn)
                .toList();
    }

    /** Where the post stands, at the height of the band. */
    Optional<Vec3> post() {
        return anchor.map(SolvedAnchor::place);
    }

    /** A body whose hands close round what they hold. */
    Posture gripping(Posture posture, List<Band> bands) {
        Posture result = posture;
        for (Side side : Side.values()) {
            if (solved(bands).stream().anyMatch(band -> band.isHeldBy(side))) {
                result = result.withArm(side, result.arm(side).withCurl(HandShape.FIST));
            }
        }
        return result;
    }

    /** Tells what keeps bands from being taut and straight: a body that is in the way, a post that is too near. */
    void check(PoseGoals goals, Skeleton body) {
        for (SolvedBand band : solved(goals.bands)) {
            BandWay.blocked(body, band).ifPresent(what -> {
                boolean anchored = band.anchor().isPresent();
                problems.report(
                        PoseProblem.Kind.BAND,
                        place(goals, band),
                        band.placement().name() + what.part(),
                        what.message(),
                        anchored
                                ? "change the anchor's height, distance or side, or where the arms are"
                                : "hold the hands further apart, or elsewhere");
            });
        }
    }

    /** Tells of hands that hold a band and are to lie flat on something as well: whether there are any. */
    boolean busy(PoseGoals goals) {
        boolean any = false;
        for (SolvedBand band : solved(goals.bands)) {
            for (Side side : Side.values()) {
                Optional<String> rest = Rests.handOn(goals, side).filter(on -> band.isHeldBy(side));
                any |= rest.isPresent();
                rest.ifPresent(on -> problems.report(
                        PoseProblem.Kind.BAND,
                        goals.place(Topic.arm(side)),
                        side.word() + band.placement().name(),
                        "the " + side.word() + " hand is to rest on " + on + ", and it holds the band "
                                + BandWords.place(band),
                        "let that arm do something else, or put the band elsewhere"));
            }
        }
        return any;
    }

    private SourceSpan place(PoseGoals goals, SolvedBand band) {
        if (band.anchor().isPresent() && spec.isPresent()) {
            return spec.get().at().span();
        }
        return goals.place(Topic.LEFT_ARM, Topic.RIGHT_ARM);
    }
}
