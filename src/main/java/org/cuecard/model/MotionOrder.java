package org.cuecard.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.model.figure.MotionSpec;
import org.cuecard.model.figure.PoseSpec;
import org.cuecard.source.Located;

/**
 * Which poses a figure's motion goes through, and how fast.
 *
 * @param poses ids, in order; at least two that differ. After the last comes the first again
 * @param seconds of one round, when the author says so
 * @param tempo the exercise's
 */
public record MotionOrder(List<String> poses, Optional<Integer> seconds, Optional<Tempo> tempo) {
    public MotionOrder {
        poses = List.copyOf(poses);
    }

    /** The motion of an exercise's figure; empty when there is none or the author wants none. */
    public static Optional<MotionOrder> of(ExerciseSpec exercise) {
        Optional<MotionSpec> asked = exercise.figure().flatMap(FigureSpec::motion);
        if (exercise.figure().isEmpty() || asked.filter(MotionSpec::isOff).isPresent()) {
            return Optional.empty();
        }
        List<String> poses = poses(exercise, exercise.figure().get());
        return poses.size() < 2
                ? Optional.empty()
                : Optional.of(new MotionOrder(poses, asked.flatMap(MotionSpec::seconds), exercise.tempo()));
    }

    /** The poses that show an easier or a harder form, and no step. */
    public static List<String> aside(ExerciseSpec exercise) {
        List<String> steps = exercise.steps().stream()
                .flatMap(step -> step.pose().stream())
                .map(Located::value)
                .toList();
        return Stream.concat(exercise.easier().stream(), exercise.harder().stream())
                .flatMap(variation -> variation.pose().stream())
                .map(Located::value)
                .filter(pose -> !steps.contains(pose))
                .toList();
    }

    /** The poses that look like the first: from the same side, with the same bands. */
    public static List<String> alike(FigureSpec figure, List<String> poses) {
        return likeFirst(figure, poses).stream().map(Traits::id).toList();
    }

    private static List<Traits> likeFirst(FigureSpec figure, List<String> poses) {
        Map<String, Traits> traits = traits(figure);
        List<Traits> known = poses.stream()
                .flatMap(pose -> Optional.ofNullable(traits.get(pose)).stream())
                .toList();
        return known.stream().filter(pose -> pose.isLike(known.get(0))).toList();
    }

    private static List<String> poses(ExerciseSpec exercise, FigureSpec figure) {
        List<String> asked = figure.motion().map(MotionSpec::poses).orElse(List.of()).stream()
                .map(Located::value)
                .toList();
        List<String> aside = aside(exercise);
        List<String> all = asked.isEmpty()
                ? figure.poses().stream()
                        .map(pose -> pose.id().value())
                        .filter(pose -> !aside.contains(pose))
                        .toList()
                : asked;
        List<String> poses = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (Traits pose : likeFirst(figure, all)) {
            if (bodies.isEmpty() || !bodies.get(bodies.size() - 1).equals(pose.body())) {
                poses.add(pose.id());
                bodies.add(pose.body());
            }
        }
        if (bodies.size() > 1 && bodies.get(bodies.size() - 1).equals(bodies.get(0))) {
            poses.remove(poses.size() - 1);
        }
        return poses;
    }

    /**
     * What a motion has to know of a pose.
     *
     * @param body the id of the first pose that has the body like this: a pose may differ in its arrows only
     * @param bands the id of the pose that named the bands; empty for the exercise's own
     * @param view where it is seen from; empty for the figure's view
     */
    private record Traits(String id, String body, String bands, Object view) {
        boolean isLike(Traits other) {
            return bands.equals(other.bands) && view.equals(other.view);
        }
    }

    private static Map<String, Traits> traits(FigureSpec figure) {
        Map<String, Traits> traits = new LinkedHashMap<>();
        Optional<Traits> before = Optional.empty();
        for (PoseSpec pose : figure.poses()) {
            String id = pose.id().value();
            Optional<Traits> start = pose.from()
                    .map(from -> Optional.ofNullable(traits.get(from.value())))
                    .orElse(before);
            Traits own = new Traits(
                    id,
                    movesBody(pose) ? id : start.map(Traits::body).orElse(id),
                    pose.bands().isEmpty() ? start.map(Traits::bands).orElse("") : id,
                    pose.view().or(figure::view));
            traits.putIfAbsent(id, own);
            before = Optional.of(own);
        }
        return traits;
    }

    private static boolean movesBody(PoseSpec pose) {
        return Stream.of(
                        pose.base(),
                        pose.stance(),
                        pose.feet(),
                        pose.weight(),
                        pose.knees(),
                        pose.kneesOut(),
                        pose.topKneeLift(),
                        pose.hipLift(),
                        pose.trunk(),
                        pose.head(),
                        pose.arms(),
                        pose.leftLeg(),
                        pose.rightLeg(),
                        pose.legs())
                .anyMatch(Optional::isPresent);
    }
}
