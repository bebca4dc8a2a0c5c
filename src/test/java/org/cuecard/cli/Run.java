package org.cuecard.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** One run of a command, as a person at a terminal without colours sees it. */
record Run(int code, String out, String err) {
    /** The day that the tests take for today. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static Run in(Path folder, String... args) {
        return in(folder, Optional.empty(), args);
    }

    /** The same at a terminal, with somebody who answers. */
    static Run in(Path folder, Optional<Person> person, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around =
                new Surroundings(stream(out), stream(err), Terminal.NONE, folder, TODAY, Optional.empty(), person);
        int code = CuecardCommand.run(around, args);
        return new Run(code, text(out), text(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
