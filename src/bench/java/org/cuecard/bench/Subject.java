package org.cuecard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cuecard.figure.PoseSolver;
import org.cuecard.figure.SolvedFigure;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;

/** An exercise of the bundled guide, to measure with. Benchmarks run in the repository's folder. */
record Subject(String path, String text) {
    static Subject exercise(String id) {
        String path = "exercises/" + id + ".yaml";
        try {
            return new Subject(path, Files.readString(Path.of(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExerciseSpec spec() {
        return SpecReader.read(SourceFile.of(path, text), ExerciseSpec.class, problem -> {})
                .orElseThrow();
    }

    static SolvedFigure solved(ExerciseSpec spec) {
        return PoseSolver.solve(spec.figure().orElseThrow(), spec.bands())
                .figure()
                .orElseThrow();
    }
}
