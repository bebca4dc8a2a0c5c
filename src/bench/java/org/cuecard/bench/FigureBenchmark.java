package org.cuecard.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cuecard.figure.AuthorWords;
import org.cuecard.figure.Drawing;
import org.cuecard.figure.FigureDrawer;
import org.cuecard.figure.FigureWords;
import org.cuecard.figure.Palette;
import org.cuecard.figure.Picture;
import org.cuecard.figure.PictureDrawer;
import org.cuecard.figure.SolvedFigure;
import org.cuecard.figure.SoundFigure;
import org.cuecard.figure.TracedFigure;
import org.cuecard.image.PngWriter;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.source.Memory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of a figure with all its poses, from its spec to files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FigureBenchmark {
    @Param({"banded-squat", "clamshell"})
    public String exercise = "";

    private Subject subject = new Subject("", "");
    private ExerciseSpec spec;
    private FigureWords words;
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Memory memory = (kind, key, make) -> kept.computeIfAbsent(kind + key, k -> make.get());
    private SolvedFigure solved;
    private TracedFigure traced;
    private byte[] bytes = {};
    private String lastPose = "";
    private Picture picture;

    @Setup
    public void prepare() {
        subject = Subject.exercise(exercise);
        spec = subject.spec();
        words = new AuthorWords(spec.name(), spec.figure().orElseThrow());
        solved = Subject.solved(spec);
        traced = TracedFigure.of(solved);
        bytes = traced.toBytes();
        lastPose = solved.poses().get(solved.poses().size() - 1).id();
        picture = PictureDrawer.card(traced, lastPose, Palette.COLOUR, 1200, 630);
    }

    @Benchmark
    public ExerciseSpec readSpec() {
        return subject.spec();
    }

    @Benchmark
    public SolvedFigure solve() {
        return Subject.solved(spec);
    }

    /** What takes the place of {@link #solve} when the memory knows that the figure is sound. */
    @Benchmark
    public SoundFigure check() {
        return SoundFigure.check(spec.figure().orElseThrow(), spec.bands(), memory)
                .figure()
                .orElseThrow();
    }

    @Benchmark
    public TracedFigure trace() {
        return TracedFigure.of(solved);
    }

    /** What takes the place of {@link #trace} when the memory has the figure. */
    @Benchmark
    public TracedFigure recall() {
        return TracedFigure.of(bytes);
    }

    @Benchmark
    public List<Drawing> writeSvg() {
        return FigureDrawer.draw(traced, words, "fig", Palette.PAGE);
    }

    @Benchmark
    public Picture fillCard() {
        return PictureDrawer.card(traced, lastPose, Palette.COLOUR, 1200, 630);
    }

    @Benchmark
    public byte[] writePng() {
        return PngWriter.writeDrawing(picture.width(), picture.height(), picture.rgb());
    }
}
