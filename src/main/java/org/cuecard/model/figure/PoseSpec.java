package org.cuecard.model.figure;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.Band;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Range;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** One pose of a figure. What it leaves out it takes over from the pose that it begins with. */
@Doc("One pose. What it leaves out stays as it was in the pose before it, or in the one that from names.")
public record PoseSpec(
        @Doc(value = "Its name within the figure.", example = "down")
        Located<String> id,

        @Doc(value = "A few words that stand below the picture.", example = "Sit back") @Translate
        String label,

        @Doc(value = "The pose to begin with; the one before when left out.", example = "start")
        Optional<Located<String>> from,

        @Doc(
                value = "What the body rests on from here, if not what the figure says; the feet stay where they are.",
                example = "standing")
        Optional<Base> base,

        @Doc("Where both feet stand. It forgets what feet said before.")
        Optional<StanceSpec> stance,

        @Doc("Where one foot is, or each.") Optional<FeetSpec> feet,

        @Doc(
                value = "Which leg carries the body: both, left, right, or the right leg's share from 0 to 1.",
                example = "right")
        Optional<Located<WeightShare>> weight,

        @Doc(value = "Bend of the knees of the legs that rest or stand on something, in degrees.", example = "90")
        Optional<SideAngles> knees,

        @Doc(value = "How far the knees are pressed out beyond the toes, in degrees.", example = "10")
        Optional<SideAngles> kneesOut,

        @Doc(
                value = "Lying on the side: how far the upper knee opens, in degrees. The feet stay together.",
                example = "38")
        @Range(min = 0, max = 90)
        Optional<Located<Integer>> topKneeLift,

        @Doc(
                value = "How far the hips are lifted, in degrees: lying on the back above the line of the floor, in a "
                        + "plank above the straight line, and below it when negative.",
                example = "27")
        @Range(min = -30, max = 60)
        Optional<Located<Integer>> hipLift,

        @Doc("How the trunk is held.") Optional<TrunkSpec> trunk,

        @Doc("How the head is held; it looks ahead when left out.")
        Optional<HeadSpec> head,

        @Doc(value = "What the arms do.", example = "forward")
        Optional<ArmsSpec> arms,

        @Doc("The left leg, where it is free of the floor.") Optional<LegSpec> leftLeg,

        @Doc("The right leg, where it is free of the floor.")
        Optional<LegSpec> rightLeg,

        @Doc("Lying on the side: how far hips and knees are bent.")
        Optional<LegsSpec> legs,

        @Doc(
                value = "The bands from this pose on, where they are not the exercise's own: each a place, or all"
                        + " that can be said of a band. An empty list, [], means no band at all.",
                example = "[above-knees, ankles]")
        Optional<List<Band>> bands,

        @Doc(value = "From where this pose is seen, if not as the figure.", example = "side")
        Optional<ViewSpec> view,

        @Doc(value = "An earlier pose to show behind as a dashed outline.", example = "start")
        Optional<Located<String>> ghost,

        @Doc(value = "What moves, each shown by an arrow.", example = "[pelvis]")
        List<ArrowSpec> arrows,

        @Doc("Numbers of steps, each at its place on the body.")
        List<CalloutSpec> callouts) {
    public PoseSpec {
        bands = bands.map(List::copyOf);
        arrows = List.copyOf(arrows);
        callouts = List.copyOf(callouts);
    }
}
