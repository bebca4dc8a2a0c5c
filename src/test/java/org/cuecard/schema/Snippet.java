package org.cuecard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of the files in {@code schema/snippets}: a line of {@code ###} with a sentence, the YAML of a {@link Drill}, a
 * line of {@code --->}, and what is printed. In the file {@code →} stands for a tab and {@code ␠} for a space, which
 * editors would change.
 *
 * @param file its file's name
 * @param written the YAML as the file has it
 */
record Snippet(String file, String name, String written, String printed) {
    static final Path FOLDER = Path.of("src/test/resources/schema/snippets");

    private static final Pattern CASE = Pattern.compile("(?m)^### ");
    private static final String MARK = "--->\n";

    String yaml() {
        return written.replace('→', '\t').replace('␠', ' ');
    }

    Snippet printing(String text) {
        return new Snippet(file, name, written, text);
    }

    static Stream<Snippet> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(file -> in(file).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Snippet> in(Path file) {
        try {
            List<Snippet> snippets = new ArrayList<>();
            String text = Files.readString(file).replace("\r\n", "\n");
            for (String part :
                    CASE.splitAsStream(text).filter(p -> !p.isBlank()).toList()) {
                int yaml = part.indexOf('\n') + 1;
                int mark = part.indexOf(MARK, yaml);
                assertThat(mark).as("a line of ---> in " + part).isPositive();
                snippets.add(new Snippet(
                        file.getFileName().toString(),
                        part.substring(0, yaml - 1),
                        part.substring(yaml, mark),
                        part.substring(mark + MARK.length()).stripTrailing() + "\n"));
            }
            return snippets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String file, List<Snippet> snippets) {
        StringBuilder out = new StringBuilder();
        for (Snippet snippet : snippets) {
            out.append(out.isEmpty() ? "" : "\n");
            out.append("### ").append(snippet.name()).append('\n');
            out.append(snippet.written()).append(MARK).append(snippet.printed());
        }
        try {
            Files.writeString(FOLDER.resolve(file), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
