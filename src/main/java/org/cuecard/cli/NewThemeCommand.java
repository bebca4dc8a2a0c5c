package org.cuecard.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cuecard.build.NewContent;
import org.cuecard.diagnostic.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "theme",
        description = "Starts a theme that extends another one and changes nothing yet.",
        mixinStandardHelpOptions = true)
final class NewThemeCommand implements Callable<Integer> {
    private final Surroundings around;

    @Parameters(paramLabel = "NAME", description = "The name of its folder below themes/, such as harbour.")
    private String path = "";

    @Option(
            names = "--extends",
            paramLabel = "THEME",
            defaultValue = "cuecard",
            description = "The theme to extend: cuecard, clinic or one of the guide's; cuecard when left out.")
    private String parent = "cuecard";

    @Mixin
    private final StartOptions options = new StartOptions();

    NewThemeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Checked<List<String>> made =
                NewContent.in(options.folder(around)).theme(path, options.nameFor(path), parent, Version.number());
        return options.tell(around, made, "write theme: " + path + " into site/guide.yaml");
    }
}
