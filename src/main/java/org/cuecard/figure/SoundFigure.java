package org.cuecard.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cuecard.model.Band;
import org.cuecard.model.MotionOrder;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Memory;

/**
 * A figure that a body can do. That it can is remembered, so a figure that was sound before is not solved again until
 * somebody asks for its lines. Safe for use by several threads.
 */
public final class SoundFigure {
    /** The kind of what memory keeps of a check, which is nothing drawn. */
    public static final String VERDICT = "pose";

    private final String hash;
    private final List<Pose> poses;
    private final Supplier<SolvedFigure> solve;

    /**
     * What is known of a pose without solving it.
     *
     * @param isOverGhost whether an earlier pose is seen behind it
     */
    public record Pose(String id, boolean isOverGhost) {}

    /** What memory keeps of a check. */
    private record Verdict(boolean sound, List<Pose> poses) {
        static Verdict of(PoseSolver.Result result) {
            return new Verdict(
                    result.problems().isEmpty(),
                    result.figure().map(SolvedFigure::poses).orElse(List.of()).stream()
                            .map(pose -> new Pose(pose.id(), pose.ghost().isPresent()))
                            .toList());
        }
    }

    /**
     * What was found.
     *
     * @param figure empty when a problem is an error
     */
    public record Result(Optional<SoundFigure> figure, List<PoseProblem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private SoundFigure(String hash, List<Pose> poses, Supplier<SolvedFigure> solve) {
        this.hash = hash;
        this.poses = List.copyOf(poses);
        this.solve = solve;
    }

    /**
     * Checks a figure, and tells all problems in one go.
     *
     * @param bands the exercise's own
     * @param memory of figures without a problem; one that has some is solved each time, for they have places
     */
    public static Result check(FigureSpec spec, List<Band> bands, Memory memory) {
        String hash = hash(spec, bands);
        Solution solution = new Solution(spec, bands);
        byte[] known = memory.remember(VERDICT, hash, () -> RecordBytes.write(Verdict.of(solution.get())));
        Verdict verdict = RecordBytes.read(known, Verdict.class);
        if (verdict.sound()) {
            return new Result(
                    Optional.of(new SoundFigure(
                            hash, verdict.poses(), () -> solution.get().figure().orElseThrow())),
                    List.of());
        }
        PoseSolver.Result told = solution.get();
        return new Result(
                told.figure().map(figure -> new SoundFigure(hash, verdict.poses(), () -> figure)), told.problems());
    }

    /** Two specs of one hash have one drawing: it is of all that they say but words, and where they say it. */
    static String hash(FigureSpec spec, List<Band> bands) {
        ContentHash hash = ContentHash.begin().with(RecordWriter.wordless(spec));
        bands.forEach(band -> hash.with(RecordBytes.write(SolvedBand.of(band, Optional.empty()))));
        return hash.hex();
    }

    /** Solved when first asked for. */
    private static final class Solution {
        private final FigureSpec spec;
        private final List<Band> bands;
        private Optional<PoseSolver.Result> result = Optional.empty();

        Solution(FigureSpec spec, List<Band> bands) {
            this.spec = spec;
            this.bands = bands;
        }

        synchronized PoseSolver.Result get() {
            PoseSolver.Result found = result.orElseGet(() -> PoseSolver.solve(spec, bands));
            result = Optional.of(found);
            return found;
        }
    }

    /** Two figures of one hash have one drawing. */
    public String hash() {
        return hash;
    }

    /** In the order of the movement, at least one. */
    public List<Pose> poses() {
        return poses;
    }

    /** The figure with every bone in its place. */
    public SolvedFigure solved() {
        return solve.get();
    }

    /** The lines of all poses, found now unless the memory has them. */
    public TracedFigure traced(Memory memory) {
        return TracedFigure.of(
                memory.remember("figure", hash, () -> TracedFigure.of(solved()).toBytes()));
    }

    /**
     * The lines of its movement, found now unless the memory has them.
     *
     * @param key the id of the pose that stands for the movement while it is still
     */
    public TracedMotion moving(MotionOrder order, String key, Memory memory) {
        String asked = ContentHash.begin()
                .with(hash)
                .with(RecordBytes.write(order))
                .with(key)
                .hex();
        return TracedMotion.of(memory.remember(
                "motion",
                asked,
                () -> TracedMotion.of(FigureMotion.of(solved(), order, key)).toBytes()));
    }
}
