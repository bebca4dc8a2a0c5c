package org.cuecard.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.DiagnosticLog;
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
import org.cuecard.model.figure.ViewPoint;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.Memory;
import org.cuecard.source.SourceFile;

/**
 * The drawing of one exercise's spec on its own, with no guide around it: what an author looks at while finding a pose.
 */
public final class FigureSketch {
    private final String id;
    private final FigureWords words;
    private final TracedFigure figure;
    private final List<String> poses;

    private FigureSketch(String id, FigureWords words, SolvedFigure figure) {
        this.id = id;
        this.words = words;
        this.figure = TracedFigure.of(figure);
        this.poses = figure.poses().stream().map(pose -> pose.id()).toList();
    }

    /**
     * Reads a spec and draws its figure.
     *
     * @param shown the spec's path as problems are to name it
     * @param view from where to see all poses, in place of what the spec says: one of {@link #views()}
     * @return the drawing; nothing, and no problem, when the spec has no figure
     * @throws IOException when the file cannot be read
     */
    public static Checked<Optional<FigureSketch>> of(Path spec, String shown, Optional<String> view)
            throws IOException {
        String text = new String(Files.readAllBytes(spec), StandardCharsets.UTF_8);
        DiagnosticLog log = new DiagnosticLog();
        Optional<ExerciseSpec> read = SpecReader.read(SourceFile.of(shown, text), ExerciseSpec.class, log);
        Optional<SolvedFigure> solved = read.flatMap(exercise -> FigureCheck.check(exercise, Memory.NONE, log))
                .map(SoundFigure::solved);
        if (read.isEmpty() || log.hasErrors()) {
            return Checked.failed(log.all());
        }
        String file = spec.getFileName().toString();
        String id = file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
        Optional<ViewPoint> point = view.map(FigureSketch::point);
        return Checked.of(
                solved.map(figure -> point.map(figure::seenFrom).orElse(figure))
                        .map(figure -> new FigureSketch(id, words(read.get()), figure)),
                log.all());
    }

    private static FigureWords words(ExerciseSpec exercise) {
        return new AuthorWords(exercise.name(), exercise.figure().orElseThrow());
    }

    /** The names of the sides from which a figure can be seen. */
    public static List<String> views() {
        return Stream.of(ViewPoint.values()).map(FigureSketch::word).toList();
    }

    private static String word(ViewPoint point) {
        return point.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ViewPoint point(String word) {
        return Stream.of(ViewPoint.values())
                .filter(point -> word(point).equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** The spec's file name without its ending. */
    public String id() {
        return id;
    }

    /** The poses, in the order of the movement. */
    public List<String> poses() {
        return poses;
    }

    /** A pose as SVG, in colours of its own. */
    public byte[] svg(String pose) {
        return FigureDrawer.draw(figure, words, "fig-" + id, Palette.COLOUR).stream()
                .filter(drawing -> drawing.poseId().equals(pose))
                .map(Drawing::svg)
                .findFirst()
                .orElseThrow()
                .concat("\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A pose as PNG. */
    public byte[] png(String pose, int width) {
        Picture picture = PictureDrawer.pose(figure, pose, Palette.COLOUR, width);
        return PngWriter.writeDrawing(picture.width(), picture.height(), picture.rgb());
    }
}
