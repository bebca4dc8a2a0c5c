package org.cuecard.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.GuideReport;
import org.cuecard.build.Memo;
import org.cuecard.build.SiteBuilder;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.Severity;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.serve.LiveGuide;
import org.cuecard.serve.PreviewServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = {
            "Shows a guide in the browser while you write it: each change is there a moment after it is saved, and"
                    + " problems stand over the page. Only this machine can see it, and nothing is written.",
            "Ctrl+C ends it."
        },
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int PORT = 8040;

    private final Surroundings around;

    @Mixin
    private final GuideOptions options = new GuideOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port on this machine; the first free one from " + PORT + " on when left out.")
    private @Nullable Integer port;

    @Option(names = "--open", description = "Open the first page in the browser.")
    private boolean open;

    @Option(names = "--pdf", description = "Make PDFs too: pages that lead to one wait until it is printed.")
    private boolean pdf;

    @Mixin
    private final CacheOptions cache = new CacheOptions();

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        if (port != null && (port < 0 || port > 65535)) {
            throw new UsageProblem("a port is a number from 0 to 65535");
        }
        BuildRequest request = Guides.request(around, options, null, pdf);
        try (Memo memo = cache.open(around)) {
            LiveGuide guide =
                    LiveGuide.open(SiteBuilder.forVersion(Version.number()).remembering(memo), request);
            try (PreviewServer server = start(guide)) {
                tell(guide.state());
                around.out().println("Serving " + server.address() + " to this machine. Ctrl+C ends it.");
                guide.onChange(this::tell);
                if (open && !BrowserOpener.open(server.address())) {
                    around.err().println("No browser could be opened; go to the address above.");
                }
                guide.watch();
            }
        }
        return ExitCode.FINE;
    }

    private PreviewServer start(LiveGuide guide) {
        try {
            return PreviewServer.start(guide, port == null ? PORT : port, port == null, this::problems);
        } catch (IOException e) {
            throw new UsageProblem("port " + (port == null ? PORT : port)
                    + " is taken; name another with --port, or leave it out for the next free one");
        }
    }

    private void tell(LiveGuide.State state) {
        new ProblemPrinter(around, options).print(state.result().reports());
        if (!options.quiet) {
            int errors = state.result().count(Severity.ERROR);
            int warnings = state.result().count(Severity.WARNING);
            String time = String.format(Locale.ROOT, "%d ms", state.took().toMillis());
            around.out()
                    .println(
                            state.whole()
                                    ? state.result().pages() + " pages read in " + time + "; "
                                            + Summary.problems(errors, warnings)
                                    : Summary.problems(errors, warnings) + "; the last whole site is shown");
        }
    }

    /** As the terminal shows them, without its colours. */
    private String problems(LiveGuide.State state) {
        SnippetFormatter format = new SnippetFormatter(false);
        return state.result().reports().stream()
                .flatMap(report -> shown(report).stream().map(problem -> format.format(problem, report.folder())))
                .collect(Collectors.joining("\n"));
    }

    private static List<Diagnostic> shown(GuideReport report) {
        return report.diagnostics().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
    }
}
