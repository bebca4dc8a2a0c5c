package org.cuecard.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a command finds around it; passed in, so that a test can run any command with its own.
 *
 * @param out for what was asked for
 * @param err for problems and progress
 * @param terminal what the terminal can do
 * @param folder the working folder, against which paths are resolved
 * @param today the day, unless {@code --now} says otherwise
 * @param cache where to keep what can be made again, if there is such a place
 * @param person whom to ask; nobody where output goes to a file or a program
 */
record Surroundings(
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Path folder,
        LocalDate today,
        Optional<Path> cache,
        Optional<Person> person) {}
