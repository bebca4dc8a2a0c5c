package org.cuecard.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cuecard.build.EngineProblem;
import org.cuecard.build.PrintEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What makes PDFs. */
final class EngineOptions {
    /** The engines that there are. */
    enum Engine {
        JAVA,
        CHROMIUM
    }

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "java",
            description = "What makes PDFs: ${COMPLETION-CANDIDATES}. java needs nothing else; chromium is a browser"
                    + " that is installed, for themes with grid or flex and for languages from right to left.")
    private Engine engine = Engine.JAVA;

    @Option(
            names = "--browser",
            paramLabel = "PROGRAM",
            description = "The browser of --engine chromium; the first that is found when left out.")
    private @Nullable Path browser;

    /**
     * The engine that was asked for.
     *
     * @throws UsageProblem when it is not there
     */
    PrintEngine open(Surroundings around) {
        if (engine == Engine.JAVA) {
            if (browser != null) {
                throw new UsageProblem("--browser names the browser of --engine chromium; add that, or leave it out");
            }
            return PrintEngine.java();
        }
        try {
            return PrintEngine.chromium(around.folder(), Optional.ofNullable(browser));
        } catch (EngineProblem problem) {
            throw new UsageProblem(problem.reason());
        }
    }
}
