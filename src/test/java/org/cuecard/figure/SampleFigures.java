package org.cuecard.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.model.BandKind;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.figure.Base;
import org.cuecard.model.figure.Clothes;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.HairColour;
import org.cuecard.model.figure.Outfit;
import org.cuecard.model.figure.Prop;
import org.cuecard.model.figure.Top;

/** Figures made of angles, so that what is drawn does not hang on what is solved. */
final class SampleFigures {
    static final Skeleton UPRIGHT = Skeleton.upright(Build.REFERENCE);
    static final Skeleton ASTRIDE = astride(25);

    private SampleFigures() {}

    static Skeleton astride(double abduction) {
        LegAngles leg = new LegAngles(new JointTurn(10, abduction, 5), 15, 5, 0, 0, 0);
        return Skeleton.of(
                Posture.upright(Build.REFERENCE).withLeg(Side.LEFT, leg).withLeg(Side.RIGHT, leg));
    }

    static SolvedBand band(BandPlacement placement) {
        return new SolvedBand(placement, BandKind.LOOP, 1, Optional.empty());
    }

    /** What is said of {@link #step}. */
    static final FigureWords STEP_WORDS =
            new TestWords("Step", Map.of("start", "Stand <tall> & still", "apart", "Feet apart"));

    /** Two poses with all that a drawing can have. */
    static SolvedFigure step() {
        List<SolvedBand> bands = List.of(band(BandPlacement.ABOVE_KNEES), band(BandPlacement.ANKLES));
        ViewAngle view = new ViewAngle(35, 11);
        SolvedPose start = new SolvedPose(
                "start", Base.STANDING, UPRIGHT, view, Optional.empty(), List.of(), List.of(), bands, Optional.empty());
        SolvedArrow arrow = new SolvedArrow(List.of(
                UPRIGHT.ankle(Side.LEFT),
                UPRIGHT.ankle(Side.LEFT).towards(ASTRIDE.ankle(Side.LEFT), .5),
                ASTRIDE.ankle(Side.LEFT)));
        SolvedPose apart = new SolvedPose(
                "apart",
                Base.STANDING,
                ASTRIDE,
                view,
                Optional.of("start"),
                List.of(arrow),
                List.of(new SolvedCallout(2, ASTRIDE.knee(Side.RIGHT))),
                bands,
                Optional.empty());
        return new SolvedFigure(
                List.of(start, apart),
                new Look(Hair.PONYTAIL, HairColour.BROWN, Outfit.LEGGINGS, Top.T_SHIRT, Clothes.A, 0),
                List.of(Prop.MAT, Prop.WALL));
    }
}
