package org.cuecard.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "theme",
        description = "Looks after a theme of your own.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT")
final class ThemeCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "What about the theme? For instance: cuecard theme check");
    }
}
