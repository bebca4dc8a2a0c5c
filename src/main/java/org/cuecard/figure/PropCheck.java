package org.cuecard.figure;

import java.util.List;
import java.util.Locale;
import org.cuecard.model.figure.Prop;
import org.cuecard.source.SourceSpan;

/** Whether a body and what stands beside it have room: no foot in a step, no thigh in a chair, a ball that fits. */
final class PropCheck {
    private final PoseGoals goals;
    private final Skeleton body;
    private final Problems problems;

    private PropCheck(PoseGoals goals, Skeleton body, Problems problems) {
        this.goals = goals;
        this.body = body;
        this.problems = problems;
    }

    static void check(PoseGoals goals, Skeleton body, Furniture furniture, List<Prop> props, Problems problems) {
        PropCheck check = new PropCheck(goals, body, problems);
        check.inside(furniture.step(), "step", onStep(furniture));
        check.inside(furniture.chair(), "chair", "move it away from the chair, or begin with base: seated-on-chair");
        if (props.contains(Prop.BALL)) {
            check.ball();
        }
    }

    private static String onStep(Furniture furniture) {
        double height = furniture.step().stream()
                .mapToDouble(block -> block.most().y())
                .max()
                .orElse(0);
        return "move the feet apart, or stand on the step: step: " + StrictMath.round(height * 100);
    }

    /** Told once for each side and thing, by the lowest part that is in it. */
    private void inside(List<Block> blocks, String thing, String hint) {
        for (Side side : Side.values()) {
            boolean told = inside(
                            blocks,
                            side.word() + " foot",
                            thing,
                            hint,
                            goals.place(Topic.leg(side), Topic.foot(side), Topic.STANCE, Topic.foot(side.other())),
                            body.heel(side),
                            body.ball(side),
                            body.tip(side),
                            body.ankle(side))
                    || inside(
                            blocks,
                            side.word() + " leg",
                            thing,
                            hint,
                            goals.place(Topic.leg(side), Topic.foot(side), Topic.knee(side), Topic.STANCE),
                            body.knee(side).towards(body.ankle(side), .5),
                            body.knee(side),
                            body.knee(side).towards(body.hip(side), .5),
                            body.hip(side));
            if (!told) {
                inside(
                        blocks,
                        side.word() + " arm",
                        thing,
                        "hold it elsewhere",
                        goals.place(Topic.arm(side), Topic.LEAN),
                        body.hand(side),
                        body.wrist(side),
                        body.elbow(side));
            }
        }
    }

    private boolean inside(
            List<Block> blocks, String part, String thing, String hint, SourceSpan place, Vec3... points) {
        for (Block block : blocks) {
            for (Vec3 point : points) {
                if (block.holds(point)) {
                    problems.report(
                            PoseProblem.Kind.FLOOR,
                            place,
                            part + thing,
                            "the " + part + " is inside the " + thing,
                            hint);
                    return true;
                }
            }
        }
        return false;
    }

    private void ball() {
        if (KneeBall.of(body).isPresent()) {
            return;
        }
        double apart = KneeBall.apart(body);
        boolean near = apart < KneeBall.NEAREST;
        problems.report(
                PoseProblem.Kind.PROP,
                goals.place(
                        Topic.STANCE,
                        Topic.LEFT_FOOT,
                        Topic.RIGHT_FOOT,
                        Topic.LEFT_KNEE_OUT,
                        Topic.RIGHT_KNEE_OUT,
                        Topic.LEFT_LEG,
                        Topic.RIGHT_LEG),
                "ball",
                String.format(
                        Locale.ROOT,
                        "the ball is left out of this pose: the knees are %.0f cm apart, and it needs %.0f to %.0f cm",
                        near ? StrictMath.floor(apart * 100) : StrictMath.ceil(apart * 100),
                        StrictMath.ceil(KneeBall.NEAREST * 100),
                        StrictMath.floor(KneeBall.FURTHEST * 100)),
                "put the knees " + (near ? "further apart" : "nearer together") + ", or take the ball out of props");
    }
}
