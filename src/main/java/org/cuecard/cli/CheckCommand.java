package org.cuecard.cli;

import java.util.concurrent.Callable;
import org.cuecard.build.BuildResult;
import org.cuecard.build.SiteBuilder;
import org.cuecard.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        BuildResult result = SiteBuilder.forVersion(Version.number())
                .printingWith(engine.open(around))
                .check(Guides.request(around, options, null, true));
        new ProblemPrinter(around, options).print(result.reports());
        if (!options.quiet && options.format == GuideOptions.Format.TEXT) {
            around.out().println(Summary.problems(result.count(Severity.ERROR), result.count(Severity.WARNING)));
        }
        return result.failed(options.strict) ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}
