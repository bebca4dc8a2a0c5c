package org.cuecard.cli;

import java.util.concurrent.Callable;
import org.cuecard.importer.Importer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Brings exercises of others into a guide, as specs and bodies that pass every check.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COLLECTION",
        footer = {
            "",
            "What a spec needs and the source does not say is marked \"To do\", and the exercise is a draft. Run it again"
                    + " after the source has changed: what you have written stays."
        })
final class ImportCommand implements Callable<Integer> {
    private final Surroundings around;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--show-map",
            description = "Print how words of other collections become terms of a guide, to save and change.")
    private boolean showMap;

    ImportCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (!showMap && spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "From where? For instance: cuecard import free-exercise-db exercises.json");
        }
        around.out().print(Importer.bundledMap());
        return ExitCode.FINE;
    }
}
