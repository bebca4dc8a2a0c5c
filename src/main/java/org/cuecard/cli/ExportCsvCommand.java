package org.cuecard.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.cuecard.diagnostic.Checked;
import org.cuecard.importer.GuideTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "csv",
        description = "Writes a table, one exercise a line, that `cuecard import csv` takes back without a map.",
        mixinStandardHelpOptions = true)
final class ExportCsvCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ExportOptions options = new ExportOptions();

    ExportCsvCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Path guide = Guides.folder(around, options.guide.guide);
        LocalDate now = options.guide.now == null ? around.today() : options.guide.now;
        Checked<String> table = GuideTable.of(guide, now, options.guide.drafts);
        if (options.hasErrors(around, table.diagnostics()) || table.value().isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        return options.write(around, table.get().getBytes(StandardCharsets.UTF_8));
    }
}
