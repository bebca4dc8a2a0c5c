package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cuecard.model.figure.Base;
import org.cuecard.model.figure.Prop;

/**
 * Where a chair and a step stand: one place for all poses of a figure.
 *
 * @param chair its pieces; none without a chair
 * @param step one piece; none without a step
 */
record Furniture(List<Block> chair, List<Block> step) {
    private static final double LEG = .035;
    private static final double SEAT_WIDTH = .44;
    private static final double SEAT_DEPTH = .41;
    private static final double SEAT_THICKNESS = .035;
    private static final double BACK_TOP = .86;
    private static final double BACK_LOW = .62;
    private static final double BACK_THICKNESS = .025;
    /** From the hips of one who sits forward to the seat's middle, in metres. */
    private static final double SEAT_AHEAD = .055;
    /** From the ankles of one who stands back to the seat's middle. */
    private static final double SEAT_BEHIND = -.40;

    private static final double STEP_DEPTH = .30;
    private static final double STEP_WIDTH = .60;
    private static final double STEP_HEIGHT = .18;
    private static final double STEP_AHEAD = .36;
    /** From an ankle forward to the middle of the step below it. */
    private static final double STEP_UNDER_FOOT = .045;

    Furniture {
        chair = List.copyOf(chair);
        step = List.copyOf(step);
    }

    List<Block> all() {
        return Stream.concat(chair.stream(), step.stream()).toList();
    }

    /** What stands in all poses of a figure. */
    static Furniture of(List<Prop> props, List<PoseGoals> goals, List<Skeleton> bodies) {
        List<Block> chair = new ArrayList<>();
        List<Block> step = new ArrayList<>();
        int seated = seated(goals);
        if (seated >= 0) {
            chair(chair, bodies.get(seated).pelvis().origin().z() + SEAT_AHEAD);
        } else if (props.contains(Prop.CHAIR)) {
            chair(chair, feet(bodies.get(0)) + SEAT_BEHIND);
        }
        step(props, goals, bodies, step);
        return new Furniture(chair, step);
    }

    private static int seated(List<PoseGoals> goals) {
        for (int i = 0; i < goals.size(); i++) {
            if (goals.get(i).base == Base.SEATED_ON_CHAIR) {
                return i;
            }
        }
        return -1;
    }

    private static double feet(Skeleton body) {
        return body.ankle(Side.LEFT).towards(body.ankle(Side.RIGHT), .5).z();
    }

    private static void chair(List<Block> blocks, double z) {
        double x = SEAT_WIDTH / 2 - LEG / 2;
        double front = z + SEAT_DEPTH / 2 - LEG / 2;
        double back = z - SEAT_DEPTH / 2 + LEG / 2;
        double under = ChairPose.SEAT - SEAT_THICKNESS;
        for (Side side : Side.values()) {
            blocks.add(Block.standing(side.sign() * x, 0, front, LEG, under, LEG));
            blocks.add(Block.standing(side.sign() * x, 0, back, LEG, under, LEG));
            blocks.add(Block.standing(side.sign() * x, ChairPose.SEAT, back, LEG, BACK_LOW - ChairPose.SEAT, LEG));
        }
        blocks.add(Block.standing(0, under, z, SEAT_WIDTH, SEAT_THICKNESS, SEAT_DEPTH));
        blocks.add(Block.standing(0, BACK_LOW, back, SEAT_WIDTH, BACK_TOP - BACK_LOW, BACK_THICKNESS));
    }

    /** One step below all feet that stand on one, or one in front of the figure. */
    private static void step(List<Prop> props, List<PoseGoals> goals, List<Skeleton> bodies, List<Block> blocks) {
        double height = 0;
        double left = 0;
        double right = 0;
        double near = Double.MAX_VALUE;
        double far = -Double.MAX_VALUE;
        for (PoseGoals pose : goals) {
            for (Side side : Side.values()) {
                FootGoal foot = pose.foot(side);
                if (pose.stands(side) && foot.step() > 0) {
                    height = StrictMath.max(height, foot.step());
                    near = StrictMath.min(near, foot.z() + STEP_UNDER_FOOT);
                    far = StrictMath.max(far, foot.z() + STEP_UNDER_FOOT);
                    left = StrictMath.min(left, foot.x());
                    right = StrictMath.max(right, foot.x());
                }
            }
        }
        if (height > 0) {
            double wide = StrictMath.max(STEP_WIDTH, right - left + .3);
            blocks.add(Block.standing((left + right) / 2, 0, (near + far) / 2, wide, height, STEP_DEPTH + far - near));
        } else if (props.contains(Prop.STEP)) {
            blocks.add(Block.standing(0, 0, feet(bodies.get(0)) + STEP_AHEAD, STEP_WIDTH, STEP_HEIGHT, STEP_DEPTH));
        }
    }
}
