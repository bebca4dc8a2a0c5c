package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cuecard.build.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = "Makes a small guide that builds, to go on from.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "DIR", description = "The folder to make it in; need not exist.")
    private Path folder = Path.of(".");

    @Option(names = "--title", paramLabel = "TITLE", defaultValue = "My guide", description = "The guide's title.")
    private String title = "My guide";

    InitCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        List<String> made;
        try {
            made = Scaffold.guide(around.folder().resolve(folder), title);
        } catch (FileAlreadyExistsException e) {
            throw new UsageProblem(folder.resolve(e.getFile()) + " is there already; nothing was written");
        }
        for (String path : made) {
            around.out().println(folder.resolve(path));
        }
        around.out().println("Now: cuecard build " + folder);
        return ExitCode.FINE;
    }
}
