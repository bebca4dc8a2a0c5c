package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cuecard.build.FigureSketch;
import org.cuecard.build.GuideReport;
import org.cuecard.diagnostic.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "figure",
        description = "Draws an exercise's poses from its spec, whether or not there is a guide around it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "One pose goes to FILE. All poses go to one file each, named after FILE and the pose: with -o squat.svg,"
                    + " squat-start.svg and so on. Without -o, one pose is printed as SVG, and several go to the working"
                    + " folder."
        })
final class FigureCommand implements Callable<Integer> {
    private static final int USUAL_WIDTH = 800;
    private static final int LARGEST_WIDTH = 8000;

    /** The sides by the names that people type. */
    static final class Views implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FigureSketch.views().iterator();
        }
    }

    private final Surroundings around;

    @Parameters(paramLabel = "SPEC", description = "An exercise's spec, such as exercises/clamshell.yaml.")
    private Path spec = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write: a name that ends in .svg or .png.")
    private @Nullable Path output;

    @Option(names = "--pose", paramLabel = "ID", description = "The only pose to draw.")
    private @Nullable String pose;

    @Option(
            names = "--view",
            paramLabel = "SIDE",
            completionCandidates = Views.class,
            description = "From where to see it, whatever the spec says: ${COMPLETION-CANDIDATES}.")
    private @Nullable String view;

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            description = "The width of a PNG; " + USUAL_WIDTH + " when left out.")
    private @Nullable Integer width;

    FigureCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        Path file = around.folder().resolve(spec);
        if (!Files.isRegularFile(file)) {
            throw new UsageProblem("there is no file " + spec + "; name an exercise's spec, a .yaml file");
        }
        String shown = spec.normalize().toString().replace('\\', '/');
        Checked<Optional<FigureSketch>> drawn = FigureSketch.of(file, shown, Optional.ofNullable(view));
        new ProblemPrinter(around, new GuideOptions()).print(List.of(new GuideReport("", drawn.diagnostics())));
        if (drawn.hasErrors()) {
            return ExitCode.PROBLEMS;
        }
        FigureSketch sketch = drawn.get().orElseThrow(() -> new UsageProblem(spec + " has no figure"));
        List<String> poses = poses(sketch);
        if (output == null && poses.size() == 1) {
            around.out().write(sketch.svg(poses.get(0)));
            around.out().flush();
            return ExitCode.FINE;
        }
        Path target = output == null ? Path.of(sketch.id() + ".svg") : output;
        for (String one : poses) {
            write(sketch, one, pose == null && sketch.poses().size() > 1 ? named(target, one) : target);
        }
        return ExitCode.FINE;
    }

    private void checkOptions() {
        if (view != null && !FigureSketch.views().contains(view)) {
            throw new UsageProblem("a figure is not seen from \"" + view + "\"; the sides are "
                    + String.join(", ", FigureSketch.views()));
        }
        if (output != null && !isPng(output) && !ending(output).equals("svg")) {
            throw new UsageProblem("\"" + output + "\" ends neither in .svg nor in .png");
        }
        if (width != null && (output == null || !isPng(output))) {
            throw new UsageProblem("--width is for a PNG; an SVG fits any width");
        }
        if (width != null && (width < 1 || width > LARGEST_WIDTH)) {
            throw new UsageProblem("--width " + width + " is not between 1 and " + LARGEST_WIDTH);
        }
    }

    private List<String> poses(FigureSketch sketch) {
        if (pose == null) {
            return sketch.poses();
        }
        if (!sketch.poses().contains(pose)) {
            throw new UsageProblem(
                    "the figure has no pose \"" + pose + "\"; it has " + String.join(", ", sketch.poses()));
        }
        return List.of(pose);
    }

    private void write(FigureSketch sketch, String one, Path target) throws IOException {
        Path file = around.folder().resolve(target);
        byte[] bytes = isPng(target) ? sketch.png(one, width == null ? USUAL_WIDTH : width) : sketch.svg(one);
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.write(file, bytes);
        around.out().println(target.toString().replace('\\', '/'));
    }

    /** A file's name with a pose before its ending. */
    private static Path named(Path file, String pose) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + pose + name.substring(dot));
    }

    private static boolean isPng(Path file) {
        return ending(file).equals("png");
    }

    private static String ending(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
