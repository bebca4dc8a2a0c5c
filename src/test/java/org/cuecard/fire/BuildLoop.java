package org.cuecard.fire;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.cuecard.build.BuildResult;
import org.cuecard.diagnostic.Diagnostic;

/** A process that builds guides into one folder, one after the other. */
final class BuildLoop {
    private BuildLoop() {}

    /**
     * Prints a line after each build: {@code built}, or the codes of what went wrong.
     *
     * @param args the output folder; how many builds, or 0 to go on until somebody kills it; the guides
     */
    public static void main(String[] args) throws Exception {
        Path output = Path.of(args[0]);
        int builds = Integer.parseInt(args[1]);
        for (int build = 0; builds == 0 || build < builds; build++) {
            Path guide = Path.of(args[2 + build % (args.length - 2)]);
            BuildResult result = SmallGuide.build(guide, output);
            System.out.println(result.written().isPresent() ? "built" : codes(result));
        }
    }

    private static String codes(BuildResult result) {
        return result.reports().stream()
                .flatMap(report -> report.diagnostics().stream())
                .filter(Diagnostic::isError)
                .map(problem -> problem.code().name())
                .collect(Collectors.joining(" "));
    }
}
