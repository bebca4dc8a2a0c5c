package org.cuecard.cli;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody at the terminal who can be asked. */
interface Person {
    /**
     * Asks and waits.
     *
     * @param question shown as it is
     * @return the answer, which may be blank; empty when the person has left (Ctrl-D)
     */
    Optional<String> ask(String question);

    /** Whoever sits at the console, if the terminal is one that a person watches. */
    static Optional<Person> at(Terminal terminal) {
        return terminal.interactive() ? at(System.console()) : Optional.empty();
    }

    private static Optional<Person> at(@Nullable Console console) {
        return Optional.ofNullable(console)
                .map(there -> question -> Optional.ofNullable(there.readLine("%s", question)));
    }
}
