package org.cuecard.build;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.figure.PoseProblem;
import org.cuecard.figure.SoundFigure;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.MotionOrder;
import org.cuecard.model.Step;
import org.cuecard.model.figure.CalloutSpec;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.model.figure.MotionSpec;
import org.cuecard.model.figure.PoseSpec;
import org.cuecard.render.FigureStock;
import org.cuecard.source.Located;
import org.cuecard.source.Memory;

/** Tells what no body can do of what the figures of a guide ask, and which poses and steps do not match. */
final class FigureCheck {
    private final ExerciseSpec exercise;
    private final DiagnosticSink sink;

    private FigureCheck(ExerciseSpec exercise, DiagnosticSink sink) {
        this.exercise = exercise;
        this.sink = sink;
    }

    /**
     * Checks every figure of a guide.
     *
     * @param memory of what was checked and drawn before
     * @return those that can be drawn
     */
    static FigureStock check(Catalog catalog, Memory memory, DiagnosticSink sink) {
        Map<String, FigureStock.Named> figures = new TreeMap<>();
        for (Exercise exercise : catalog.exerciseList()) {
            ExerciseSpec spec = exercise.spec();
            check(spec, memory, sink)
                    .ifPresent(figure -> figures.put(exercise.id(), FigureStock.Named.of(spec, figure)));
        }
        return new FigureStock(figures, memory);
    }

    /** Checks the figure of one exercise. */
    static Optional<SoundFigure> check(ExerciseSpec exercise, Memory memory, DiagnosticSink sink) {
        return new FigureCheck(exercise, sink).check(memory);
    }

    private Optional<SoundFigure> check(Memory memory) {
        Optional<SoundFigure.Result> solved =
                exercise.figure().map(figure -> SoundFigure.check(figure, exercise.bands(), memory));
        solved.ifPresent(result -> result.problems().forEach(this::told));
        exercise.figure()
                .ifPresent(figure -> figure.poses().stream()
                        .flatMap(pose -> pose.callouts().stream())
                        .forEach(this::callout));
        exercise.figure().ifPresent(this::motion);
        List<String> poses = exercise.figure().map(FigureSpec::poses).orElse(List.of()).stream()
                .map(pose -> pose.id().value())
                .toList();
        Set<String> shown = new HashSet<>();
        for (Step step : exercise.steps()) {
            step.pose().ifPresent(pose -> {
                shown.add(pose.value());
                named(pose, "step", poses);
            });
        }
        boolean stepsHaveTheirs = !shown.isEmpty();
        Stream.concat(exercise.easier().stream(), exercise.harder().stream())
                .flatMap(variation -> variation.pose().stream())
                .forEach(pose -> {
                    shown.add(pose.value());
                    named(pose, "variation", poses);
                });
        if (stepsHaveTheirs) {
            exercise.figure().ifPresent(figure -> figure.poses().forEach(pose -> unshown(pose, shown)));
        }
        return solved.flatMap(SoundFigure.Result::figure);
    }

    private void told(PoseProblem problem) {
        sink.report(Diagnostic.of(code(problem.kind()), problem.place(), problem.message(), problem.hint()));
    }

    private static Code code(PoseProblem.Kind kind) {
        return switch (kind) {
            case LIMIT -> Code.FIGURE_LIMIT;
            case REACH -> Code.FIGURE_REACH;
            case FLOOR -> Code.FIGURE_FLOOR;
            case BALANCE -> Code.FIGURE_BALANCE;
            case NAME -> Code.FIGURE_POSE;
            case UNSUITED -> Code.FIGURE_BASE;
            case BAND -> Code.FIGURE_BAND;
            case PROP -> Code.FIGURE_PROP;
            case GHOST -> Code.FIGURE_GHOST;
            case ARROW -> Code.FIGURE_ARROW;
        };
    }

    private void motion(FigureSpec figure) {
        List<Located<String>> asked = figure.motion().map(MotionSpec::poses).orElse(List.of());
        if (asked.isEmpty()) {
            return;
        }
        List<String> poses =
                figure.poses().stream().map(pose -> pose.id().value()).toList();
        asked.forEach(pose -> named(pose, "motion", poses));
        List<String> ids = asked.stream().map(Located::value).toList();
        if (!poses.containsAll(ids)) {
            return;
        }
        List<String> alike = MotionOrder.alike(figure, ids);
        Optional<Located<String>> odd =
                asked.stream().filter(pose -> !alike.contains(pose.value())).findFirst();
        if (odd.isPresent()) {
            sink.report(Diagnostic.of(
                    Code.FIGURE_MOTION,
                    odd.get().span(),
                    "the pose \"" + odd.get().value() + "\" is seen from another side than the motion's first, or has"
                            + " other bands",
                    "leave it out of the motion"));
        } else if (MotionOrder.of(exercise).isEmpty() && !figure.motion().get().isOff()) {
            sink.report(Diagnostic.of(
                    Code.FIGURE_MOTION,
                    asked.get(0).span(),
                    "a motion needs two poses at least, in which the body is not the same",
                    "name another pose, or write motion: false"));
        }
    }

    private void callout(CalloutSpec callout) {
        int steps = exercise.steps().size();
        int number = callout.step().value();
        if (number > steps) {
            sink.report(Diagnostic.of(
                    Code.FIGURE_STEP,
                    callout.step().span(),
                    "there is no step " + number + ": this exercise has " + steps,
                    "number the callout like the step that it belongs to"));
        }
    }

    private void named(Located<String> pose, String where, List<String> poses) {
        if (!poses.contains(pose.value())) {
            Diagnostic problem = Diagnostic.of(
                    Code.FIGURE_POSE,
                    pose.span(),
                    poses.isEmpty()
                            ? "this " + where + " names the pose \"" + pose.value()
                                    + "\", and the exercise has no figure"
                            : "the figure has no pose \"" + pose.value() + "\"");
            sink.report(
                    Suggestion.hint(pose.value(), poses).map(problem::withHint).orElse(problem));
        }
    }

    private void unshown(PoseSpec pose, Set<String> shown) {
        String id = pose.id().value();
        if (!shown.contains(id)) {
            sink.report(Diagnostic.of(
                    Code.FIGURE_STEP,
                    pose.id().span(),
                    "no step names the pose \"" + id + "\", while other poses have theirs",
                    "write \"pose: " + id + "\" at the step or the variation that it shows"));
        }
    }
}
