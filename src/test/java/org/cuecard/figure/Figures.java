package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Band;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.Outfit;
import org.cuecard.model.figure.Top;
import org.cuecard.schema.Doc;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;

/** Figures for tests. */
final class Figures {
    static final String CALF_RAISE = """
            view: {from: right, tilt: 7}
            props: [wall]
            poses:
              - id: start
                label: Stand on one leg
                stance: {width: 12, toes-out: 2}
                right-leg: {hip: {flexion: 12}, knee: 62, plantarflexion: 20}
                weight: left
                knees: 2
                arms: wall
              - id: end
                label: Rise onto the ball of the foot
                feet: {left: {heel-raise: 42}}
                arrows: [heel.left]
                ghost: start
                callouts: [{step: 2, at: ankle.left}]
            """;

    static final String FIRE_HYDRANT = """
            view: {from: rear, turn: 55, tilt: 16}
            base: quadruped
            props: [mat]
            outfit: leggings
            body: {shoulders: 0.94, hips: 1.03}
            poses:
              - id: start
                label: On hands and knees
              - id: end
                label: Lift the knee out to the side
                left-leg: {hip: {flexion: 76, abduction: 42}, knee: 88, plantarflexion: 10}
                trunk: {tilt: -4}
                arrows: [knee.left]
                ghost: start
            """;

    static final String GLUTE_BRIDGE = """
            view: {from: right, turn: 18, tilt: 14}
            base: supine
            poses:
              - id: start
                label: Lie on your back, feet flat
                knees: 95
              - id: end
                label: Lift hips, press knees out
                hip-lift: 27
                knees-out: 12
                arrows: [pelvis]
                ghost: start
            """;

    /** Clothes that lie on the skin: loose ones give way on the floor. */
    static final Wardrobe TIGHT = new Wardrobe(Outfit.LEGGINGS, Top.TANK, Hair.BALD);

    /** A figure with the bands of its exercise. */
    record Drawn(String name, FigureSpec spec, List<Band> bands) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Figures() {}

    /** The figures of all exercises in the repository, the guide's own and the manual's gallery, by id. */
    static Map<String, Drawn> all() {
        Map<String, Drawn> figures = new TreeMap<>();
        for (String folder : List.of("exercises", "src/manual/exercises")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(file -> file.toString().matches("[^.]*\\.yaml"))
                        .forEach(file -> figure(file, UnaryOperator.identity())
                                .ifPresent(
                                        figure -> figures.put(file.getFileName().toString(), figure)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return figures;
    }

    /** The figure of one of the guide's own exercises, with another text of its spec. */
    static Drawn changed(String exercise, UnaryOperator<String> change) {
        return figure(Path.of("exercises", exercise + ".yaml"), change).orElseThrow();
    }

    private static Optional<Drawn> figure(Path file, UnaryOperator<String> change) {
        try {
            DiagnosticLog log = new DiagnosticLog();
            String text = change.apply(Files.readString(file));
            Optional<ExerciseSpec> spec =
                    SpecReader.read(SourceFile.of(file.toString(), text), ExerciseSpec.class, log);
            assertThat(log.all()).isEmpty();
            ExerciseSpec exercise = spec.orElseThrow();
            String name = String.valueOf(file.getFileName());
            return exercise.figure().map(figure -> new Drawn(name, figure, exercise.bands()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static FigureSpec read(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        FigureSpec spec = SpecReader.read(SourceFile.of("figure.yaml", yaml), FigureSpec.class, log)
                .orElseThrow(() -> new AssertionError(log.all()));
        assertThat(log.all()).isEmpty();
        return spec;
    }

    private record Bands(@Doc("Bands.") List<Band> bands) {}

    /** Bands, as an exercise's {@code bands} has them. */
    static List<Band> bands(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        Bands read = SpecReader.read(SourceFile.of("bands.yaml", "bands: " + yaml + "\n"), Bands.class, log)
                .orElseThrow(() -> new AssertionError(log.all()));
        assertThat(log.all()).isEmpty();
        return read.bands();
    }

    /** The figure of one of the guide's own exercises. */
    static FigureSpec bundled(String exercise) {
        try {
            String text = Files.readString(Path.of("exercises", exercise + ".yaml"));
            return SpecReader.read(SourceFile.of(exercise, text), ExerciseSpec.class, new DiagnosticLog())
                    .flatMap(ExerciseSpec::figure)
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static PoseSolver.Result solve(String yaml) {
        return PoseSolver.solve(read(yaml), List.of());
    }

    static SolvedFigure solveWell(FigureSpec spec) {
        return solveWell(new Drawn("a figure", spec, List.of()));
    }

    static SolvedFigure solveWell(Drawn drawn) {
        PoseSolver.Result result = PoseSolver.solve(drawn.spec(), drawn.bands());
        assertThat(result.problems()).isEmpty();
        return result.figure().orElseThrow();
    }

    /** A figure of one pose with these fields. */
    static String standing(String... fields) {
        return "poses:\n  - id: one\n    label: One\n    " + String.join("\n    ", fields) + "\n";
    }
}
