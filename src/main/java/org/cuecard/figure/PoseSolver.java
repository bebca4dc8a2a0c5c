package org.cuecard.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.model.Band;
import org.cuecard.model.figure.ArrowSpec;
import org.cuecard.model.figure.Base;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.model.figure.PoseSpec;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/**
 * Turns what an author says of a figure into poses of a skeleton: feet are planted by inverse kinematics, the pelvis
 * moves until the body is in balance, and what no body can do is told. The same spec gives the same numbers on every
 * machine.
 */
public final class PoseSolver {
    private final FigureSpec spec;
    private final Build build;
    private final boolean mirror;
    private final Problems problems = new Problems();
    private final Map<String, Solved> done = new LinkedHashMap<>();
    private final Map<String, ViewAngle> views = new HashMap<>();
    private final PoseBands bands;
    private final List<Band> ownBands;

    /** A pose as it was asked for and as it is; {@code well} when nothing was found wrong with it by itself. */
    private record Solved(PoseGoals goals, Skeleton body, boolean well) {}

    private PoseSolver(FigureSpec spec, List<Band> ownBands) {
        this.spec = spec;
        this.ownBands = ownBands;
        this.bands = new PoseBands(spec, ownBands, problems);
        this.build = spec.body().map(Build::of).orElse(Build.REFERENCE);
        this.mirror = spec.mirror().orElse(false);
    }

    /**
     * What was solved.
     *
     * @param figure empty when a problem is an error
     */
    public record Result(Optional<SolvedFigure> figure, List<PoseProblem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Solves a figure, and tells all problems in one go.
     *
     * @param bands the exercise's own
     */
    public static Result solve(FigureSpec spec, List<Band> bands) {
        return new PoseSolver(spec, bands).solve();
    }

    private Result solve() {
        List<SolvedPose> poses = new ArrayList<>();
        Optional<Solved> before = Optional.empty();
        for (PoseSpec pose : spec.poses()) {
            Optional<Solved> solved = pose(pose, before);
            if (solved.isPresent()) {
                poses.add(drawn(pose, solved.get(), before));
                before = solved;
            }
        }
        Furniture furniture = furniture();
        done.values().stream().filter(Solved::well).forEach(solved -> {
            PropCheck.check(solved.goals(), solved.body(), furniture, spec.props(), problems);
            RestCheck.check(solved.goals(), solved.body(), furniture.all(), problems);
        });
        List<PoseProblem> found = problems.all();
        if (found.stream().anyMatch(problem -> problem.kind().isError())) {
            return new Result(Optional.empty(), found);
        }
        SolvedFigure figure = new SolvedFigure(poses, Look.of(spec), spec.props(), reflectedBlocks(furniture));
        return new Result(Optional.of(figure), found);
    }

    private Furniture furniture() {
        List<PoseGoals> goals = done.values().stream().map(Solved::goals).toList();
        List<Skeleton> bodies = done.values().stream().map(Solved::body).toList();
        return Furniture.of(spec.props(), goals, bodies);
    }

    private List<Block> reflectedBlocks(Furniture furniture) {
        return mirror ? furniture.all().stream().map(Block::mirrored).toList() : furniture.all();
    }

    private Optional<Solved> pose(PoseSpec pose, Optional<Solved> before) {
        String id = pose.id().value();
        int reports = problems.reports();
        if (done.containsKey(id)) {
            problems.report(
                    PoseProblem.Kind.NAME,
                    pose.id().span(),
                    "",
                    "another pose of this figure is called \"" + id + "\" as well",
                    "give each pose an id of its own");
            return Optional.empty();
        }
        Optional<Solved> start = pose.from().isPresent() ? named(pose.from().get()) : before;
        Base base = pose.base().or(spec::base).orElse(Base.STANDING);
        PoseGoals goals = start.map(solved -> solved.goals().next(pose))
                .orElseGet(() -> new PoseGoals(base, ownBands, pose.id().span()));
        GoalReader.read(pose, goals, problems);
        bands.named(pose).ifPresent(named -> goals.bands = named);
        Posture open = posture(goals);
        bands.stand(Skeleton.of(open));
        Posture posture = bands.gripping(open, goals.bands);
        Skeleton body = Skeleton.of(posture);
        boolean busy = bands.busy(goals);
        // What a hand with two tasks leads to, a fist in the floor, is not told as well.
        boolean reached = PoseChecks.check(goals, busy ? Skeleton.of(open) : body, problems);
        JointLimits.check(posture, goals, reached, problems);
        if (!busy) {
            bands.check(goals, body);
        }
        Solved solved = new Solved(goals, body, problems.reports() == reports);
        done.put(id, solved);
        return Optional.of(solved);
    }

    private Posture posture(PoseGoals goals) {
        return switch (goals.base) {
            case STANDING -> StandingPose.solve(goals, build);
            case SIDE_LYING_LEFT, SIDE_LYING_RIGHT -> SideLyingPose.solve(goals, build);
            case SUPINE -> SupinePose.solve(goals, build, first(goals.base));
            case PRONE -> PronePose.solve(goals, build);
            case QUADRUPED -> QuadrupedPose.solve(goals, build);
            case PLANK -> PlankPose.solve(goals, build);
            case SIDE_PLANK_LEFT, SIDE_PLANK_RIGHT -> SidePlankPose.solve(goals, build);
            case KNEELING -> KneelingPose.solve(goals, build);
            case HALF_KNEELING_LEFT, HALF_KNEELING_RIGHT -> HalfKneelingPose.solve(goals, build, first(goals.base));
            case SEATED -> SeatedPose.solve(goals, build, first(goals.base));
            case SEATED_ON_CHAIR -> ChairPose.solve(goals, build, first(goals.base));
        };
    }

    /** The figure's first pose on a base: what rests there does not slip from pose to pose. */
    private Optional<Posture> first(Base base) {
        return done.values().stream()
                .filter(solved -> solved.goals().base == base)
                .findFirst()
                .map(solved -> solved.body().posture());
    }

    /** A pose that stands before the one that names it. */
    private Optional<Solved> named(Located<String> id) {
        Optional<Solved> found = Optional.ofNullable(done.get(id.value()));
        if (found.isEmpty()) {
            problems.report(
                    PoseProblem.Kind.NAME,
                    id.span(),
                    "",
                    "no pose before this one is called \"" + id.value() + "\"",
                    done.isEmpty()
                            ? "the first pose has none before it"
                            : "the poses before it are " + String.join(", ", done.keySet()));
        }
        return found;
    }

    private SolvedPose drawn(PoseSpec pose, Solved solved, Optional<Solved> before) {
        ViewAngle view = pose.view().map(ViewAngle::of).orElseGet(() -> ViewAngle.of(spec.view()));
        views.put(pose.id().value(), view);
        List<SolvedArrow> arrows = new ArrayList<>();
        for (ArrowSpec arrow : pose.arrows()) {
            path(arrow, solved, before)
                    .filter(path -> checked(path, arrow, view))
                    .ifPresent(path -> arrows.add(new SolvedArrow(path)));
        }
        List<SolvedCallout> callouts = pose.callouts().stream()
                .map(callout ->
                        new SolvedCallout(callout.step().value(), reflected(Landmarks.at(solved.body(), callout.at()))))
                .toList();
        pose.ghost().ifPresent(ghost -> ghost(ghost, pose.id(), view));
        Skeleton body = mirror ? Skeleton.of(solved.body().posture().mirrored()) : solved.body();
        return new SolvedPose(
                pose.id().value(),
                solved.goals().base,
                mirror ? Footing.mirrored(solved.goals()) : Footing.of(solved.goals()),
                body,
                view,
                pose.ghost().map(Located::value),
                arrows,
                callouts,
                bands.solved(solved.goals().bands).stream().map(this::reflected).toList(),
                bands.post().map(this::reflected));
    }

    private SolvedBand reflected(SolvedBand band) {
        return mirror ? band.mirrored() : band;
    }

    private void ghost(Located<String> ghost, Located<String> self, ViewAngle view) {
        if (ghost.value().equals(self.value())) {
            problems.report(
                    PoseProblem.Kind.NAME, ghost.span(), "", "a pose cannot be its own ghost", "name an earlier pose");
        } else if (named(ghost).isPresent() && !view.equals(views.get(ghost.value()))) {
            problems.report(
                    PoseProblem.Kind.GHOST,
                    ghost.span(),
                    "",
                    "the pose \"" + ghost.value() + "\" is seen from another side than this one, so its outline is left"
                            + " out",
                    "give both poses the same view, or take the ghost out");
        }
    }

    private Optional<List<Vec3>> path(ArrowSpec arrow, Solved solved, Optional<Solved> before) {
        if (arrow.move().isPresent()) {
            return Optional.of(reflected(
                    ArrowPaths.press(solved.body(), arrow, arrow.move().get())));
        }
        Optional<Solved> start = arrow.from().isPresent() ? named(arrow.from().get()) : before;
        if (start.isEmpty() && arrow.from().isEmpty()) {
            problems.report(
                    PoseProblem.Kind.NAME,
                    arrow.of().span(),
                    "",
                    "an arrow shows the way from an earlier pose, and this is the first",
                    "say in which direction it presses: {of: " + arrow.of().value() + ", move: out}");
        }
        return start.map(s -> reflected(ArrowPaths.way(
                new Movement(
                        s.goals().base, Footing.of(s.goals()), s.body(), Footing.of(solved.goals()), solved.body()),
                arrow.of().value())));
    }

    private boolean checked(List<Vec3> path, ArrowSpec arrow, ViewAngle view) {
        boolean visible = ArrowPaths.visible(path, view);
        if (!visible) {
            SourceSpan span = arrow.of().span();
            problems.report(
                    PoseProblem.Kind.ARROW,
                    span,
                    "",
                    "the arrow of " + arrow.of().value() + " cannot be seen from here: it would be "
                            + StrictMath.round(ArrowPaths.seen(path, view) * 100) + " cm long",
                    "turn the view, or take the arrow out");
        }
        return visible;
    }

    private List<Vec3> reflected(List<Vec3> path) {
        return path.stream().map(this::reflected).toList();
    }

    private Vec3 reflected(Vec3 point) {
        return mirror ? point.mirrored() : point;
    }
}
