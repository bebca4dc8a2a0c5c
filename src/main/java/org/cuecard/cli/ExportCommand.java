package org.cuecard.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Writes a guide's exercises as data, for other programs and for spreadsheets.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "FORMAT")
final class ExportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "As what? For instance: cuecard export csv");
    }
}
