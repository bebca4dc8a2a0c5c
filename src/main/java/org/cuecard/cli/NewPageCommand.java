package org.cuecard.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.cuecard.build.NewContent;
import org.cuecard.diagnostic.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "page", description = "Starts a page of text, as a draft.", mixinStandardHelpOptions = true)
final class NewPageCommand implements Callable<Integer> {
    private static final String ENDING = ".md";

    private final Surroundings around;

    @Parameters(
            paramLabel = "PATH",
            description = "Its path below site/pages/ without ending, such as choosing-a-band or about/team.")
    private String path = "";

    @Mixin
    private final StartOptions options = new StartOptions();

    NewPageCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        String stem = path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
        Checked<List<String>> made = NewContent.in(options.folder(around)).page(stem, options.nameFor(stem));
        return options.tell(around, made, "write it, and look it over with " + options.checkCommand());
    }
}
