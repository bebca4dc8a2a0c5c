package org.cuecard.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cuecard.build.BuildResult;
import org.cuecard.build.SiteBuilder;
import org.cuecard.build.TranslationReport;
import org.cuecard.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Tells everything that is wrong with a guide, and writes nothing.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    @Option(names = "--translations", description = "Tell how far the guide is translated, and what is out of date.")
    boolean translations;

    @Option(
            names = "--accept",
            description = "With --translations: note that all that is translated fits the originals as they are now.")
    boolean accept;

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        if (translations) {
            return translations();
        }
        BuildResult result = SiteBuilder.forVersion(Version.number())
                .printingWith(engine.open(around))
                .check(Guides.request(around, options, null, true));
        new ProblemPrinter(around, options).print(result.reports());
        if (!options.quiet && options.format == GuideOptions.Format.TEXT) {
            around.out().println(Summary.problems(result.count(Severity.ERROR), result.count(Severity.WARNING)));
        }
        return result.failed(options.strict) ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private int translations() throws IOException {
        List<TranslationReport> reports = TranslationReport.of(Guides.request(around, options, null, true), accept);
        TranslationTable.print(reports, around.out());
        boolean fresh = reports.stream().allMatch(TranslationReport::isFresh);
        return options.strict && !fresh ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}
