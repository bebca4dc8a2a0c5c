package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cuecard.importer.Collection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "free-exercise-db",
        description = "Imports exercises of free-exercise-db, with their photographs where they are files.",
        mixinStandardHelpOptions = true)
final class ImportFreeExerciseDbCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "FILE|FOLDER", description = "Its exercises.json, or a folder that holds it.")
    private Path file = Path.of("");

    @Mixin
    private final ImportOptions options = new ImportOptions();

    ImportFreeExerciseDbCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        return options.run(
                around,
                Collection.FREE_EXERCISE_DB,
                file,
                Collection.FREE_EXERCISE_DB.id(),
                Collection.FREE_EXERCISE_DB.id(),
                null);
    }
}
