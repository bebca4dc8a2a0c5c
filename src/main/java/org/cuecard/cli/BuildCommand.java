package org.cuecard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.EngineProblem;
import org.cuecard.build.Memo;
import org.cuecard.build.SiteBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "build",
        description = "Builds a guide's site. Where anything is wrong, the last site stays as it is.",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write; public/ in the guide's folder when left out.")
    private @Nullable Path output;

    @Option(names = "--no-pdf", description = "Make no PDFs of cards and handouts.")
    private boolean withoutPdf;

    @Option(names = "--timings", description = "Tell where the time went.")
    private boolean timings;

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    @Mixin
    private final CacheOptions cache = new CacheOptions();

    BuildCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        BuildRequest request = Guides.request(around, options, output, !withoutPdf);
        BuildResult result;
        try (ProgressLine progress = new ProgressLine(around, start, options.quiet);
                Memo memo = cache.open(around)) {
            result = SiteBuilder.forVersion(Version.number())
                    .remembering(memo)
                    .printingWith(engine.open(around))
                    .build(request, progress);
        } catch (EngineProblem problem) {
            throw new UsageProblem(problem.reason());
        }
        new ProblemPrinter(around, options).print(result.reports());
        boolean text = options.format == GuideOptions.Format.TEXT;
        if (result.failed(options.strict)) {
            if (text) {
                around.err().println(Summary.failure(result, options.strict));
            }
            return ExitCode.PROBLEMS;
        }
        long took = System.nanoTime() - start;
        if (!options.quiet && text) {
            around.out().println(Summary.success(result, took));
        }
        if (timings && text) {
            TimingsTable.lines(result.timings(), took).forEach(around.out()::println);
        }
        return ExitCode.FINE;
    }
}
