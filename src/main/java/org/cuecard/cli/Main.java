package org.cuecard.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** The entry point: {@code cuecard build} and its sister commands. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options, as typed
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.detect(System.getenv());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Optional<Path> cache = CacheFolder.find(
                System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Surroundings surroundings =
                new Surroundings(out, err, terminal, Path.of(""), today, cache, Person.at(terminal));
        int code = CuecardCommand.run(surroundings, args);
        out.flush();
        err.flush();
        if (code != ExitCode.FINE) {
            System.exit(code);
        }
    }
}
