package org.cuecard.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cuecard.build.Preview;
import org.cuecard.build.SiteBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "json",
        description =
                "Writes the whole guide as JSON: the exercises.json of its site, which exercises.schema.json explains.",
        mixinStandardHelpOptions = true)
final class ExportJsonCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final ExportOptions options = new ExportOptions();

    ExportJsonCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Preview preview =
                SiteBuilder.forVersion(Version.number()).preview(Guides.request(around, options.guide, null, false));
        if (options.hasErrors(around, preview.result()) || preview.site().isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        byte[] json = preview.site()
                .get()
                .file("exercises.json")
                .orElseThrow(() -> new UsageProblem("this guide is a book: it has no exercises to export"));
        return options.write(around, json);
    }
}
