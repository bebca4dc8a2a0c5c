package org.cuecard.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        description = "Starts a new piece of content.",
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
