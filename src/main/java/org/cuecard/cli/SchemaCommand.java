package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.cuecard.build.FileKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "schema",
        description =
                "Prints the JSON Schema (draft 2020-12) of a kind of file, for editors to complete and explain it.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    /** The kinds by the names that people type. */
    static final class Kinds implements ITypeConverter<FileKind>, Iterable<String> {
        @Override
        public FileKind convert(String value) {
            return Arrays.stream(FileKind.values())
                    .filter(kind -> kind.id().equals(value))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + value + "\" is none of " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(FileKind.values()).map(FileKind::id).iterator();
        }
    }

    private final Surroundings around;

    @Parameters(
            paramLabel = "KIND",
            converter = Kinds.class,
            completionCandidates = Kinds.class,
            description = "Which: ${COMPLETION-CANDIDATES}.")
    private FileKind kind = FileKind.EXERCISE;

    @Option(
            names = "--guide",
            paramLabel = "GUIDE",
            defaultValue = ".",
            description = "A guide whose vocabulary becomes the choices for muscles, equipment and so on.")
    private Path guide = Path.of(".");

    @Option(
            names = "--translation",
            description = "Of the file that says its texts in another language, such as clamshell.de.yaml.")
    private boolean translation;

    SchemaCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        around.out()
                .print(
                        translation
                                ? kind.translationSchema()
                                        .orElseThrow(() -> new UsageProblem("a " + kind.id() + " has no translations"))
                                : kind.schema(around.folder().resolve(guide)));
        return ExitCode.FINE;
    }
}
