package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cuecard.importer.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "wger",
        description = "Imports exercises of wger, with licence and author of each, in one of their languages.",
        mixinStandardHelpOptions = true)
final class ImportWgerCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "FILE", description = "What wger answers at /api/v2/exerciseinfo/, saved.")
    private Path file = Path.of("");

    @Mixin
    private final ImportOptions options = new ImportOptions();

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description = "The language to take: a code, or the number that wger gives it; the guide's when left out.")
    private @Nullable String language;

    ImportWgerCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        return options.run(around, Collection.WGER, file, Collection.WGER.id(), Collection.WGER.id(), language);
    }
}
