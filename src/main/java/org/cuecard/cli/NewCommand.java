package org.cuecard.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        description = "Starts an exercise, a programme, a page or a theme.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "KIND")
final class NewCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "A new what? For instance: cuecard new exercise");
    }
}
