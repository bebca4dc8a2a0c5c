package org.cuecard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Slips of the finger, by the hundred: a good spec is changed at random, with the same seed each time. */
class MutationTest {
    private static final int MUTATIONS = 600;
    private static final String[] PIECES = {
        ":", ": ", "- ", " ", "  ", "\t", "\n", "\"", "'", "[", "]", "{", "}", ",", "#", " #", "&a ", "*a", "!x ", "|",
        ">", "%", "@", "`", "?", "...", "\n---\n", "😀", "\\", "\u0000", "~", "0", "<<: ", "null"
    };

    @Test
    void a_changed_spec_is_read_or_its_problem_told_in_plain_words() throws IOException {
        String good = Files.readString(Path.of("exercises/clamshell.yaml")).replace("\r\n", "\n");
        Random random = new Random(14);
        int told = 0;
        int guessed = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String changed = good;
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                changed = change(changed, random);
            }
            long start = System.nanoTime();
            List<Diagnostic> problems = read(changed);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(changed).isLessThan(Duration.ofSeconds(1));
            assertThat(new SnippetFormatter(false).format(problems)).doesNotContain("Exception", "org.yaml", "null\n");
            assertThat(new SnippetFormatter(false).format(read(changed.replace("\n", "\r\n"))))
                    .as("with Windows line ends")
                    .isEqualTo(new SnippetFormatter(false).format(problems));
            told += problems.isEmpty() ? 0 : 1;
            guessed += (int) problems.stream()
                    .filter(problem -> problem.message().contains("cannot be understood"))
                    .count();
        }
        assertThat(told).as("most changes do harm, and that is told").isGreaterThan(MUTATIONS / 2);
        assertThat(guessed).as("problems without a better word").isLessThan(MUTATIONS / 50);
    }

    private static List<Diagnostic> read(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        boolean read = SpecReader.read(SourceFile.of("clamshell.yaml", yaml), ExerciseSpec.class, log)
                .isPresent();
        assertThat(read || log.hasErrors()).as(yaml).isTrue();
        return log.all();
    }

    private static String change(String text, Random random) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + random.nextInt(4)));
            case 1 -> lines(text, random, true);
            case 2 -> lines(text, random, false);
            default -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
        };
    }

    /** Drops a line, or writes it twice somewhere else with another indent. */
    private static String lines(String text, Random random, boolean drop) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String line = drop ? lines.remove(random.nextInt(lines.size())) : lines.get(random.nextInt(lines.size()));
        if (!drop) {
            lines.add(random.nextInt(lines.size()), " ".repeat(random.nextInt(3)) + line);
        }
        return lines.isEmpty() ? "a" : String.join("\n", lines) + "\n";
    }
}
