package org.cuecard.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cuecard.build.NewContent;
import org.cuecard.diagnostic.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "programme",
        description = "Starts a programme: a spec and a body, as a draft.",
        mixinStandardHelpOptions = true)
final class NewProgrammeCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "ID", description = "Its id, such as first-weeks; a folder may stand before it.")
    private String path = "";

    @Mixin
    private final StartOptions options = new StartOptions();

    NewProgrammeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Checked<List<String>> made = NewContent.in(options.folder(around)).programme(path, options.nameFor(path));
        return options.tell(around, made, "write it, and look it over with " + options.checkCommand());
    }
}
