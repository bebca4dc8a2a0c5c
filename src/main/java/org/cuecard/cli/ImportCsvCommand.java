package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cuecard.importer.Collection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "csv",
        description = "Imports exercises of a table: a coach's spreadsheet, saved as CSV.",
        mixinStandardHelpOptions = true)
final class ImportCsvCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "FILE", description = "The table: a line of headings, then an exercise a line.")
    private Path file = Path.of("");

    @Mixin
    private final ImportOptions options = new ImportOptions();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = "csv",
            description = "What to call this table, so that another one is not taken for its next version.")
    private String source = "csv";

    ImportCsvCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (!source.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new UsageProblem("--source takes a name of a–z, 0–9 and hyphens, and not \"" + source + "\"");
        }
        return options.run(around, Collection.CSV, file, source, "", null);
    }
}
