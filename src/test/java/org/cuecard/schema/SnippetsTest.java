package org.cuecard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What an author reads for each mistake, to the letter. A file of {@code schema/snippets} holds cases: a line of
 * {@code ###} with a sentence, the YAML of a {@link Drill}, a line of three hyphens and a {@code >}, and what is
 * printed. {@code -Dgolden=rewrite} writes what is printed today; read the difference like code.
 *
 * <p>In the YAML {@code →} stands for a tab and {@code ␠} for a space at the end of a line, which editors drop.
 */
class SnippetsTest {
    private static final Path FOLDER = Path.of("src/test/resources/schema/snippets");

    private static final Pattern CASE = Pattern.compile("(?m)^### ");

    private record Case(String name, String yaml, String printed) {
        String text() {
            return "### " + name + "\n" + yaml + "--->\n" + printed;
        }
    }

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_in_the_words_of_its_golden_file() {
        return files().flatMap(file -> {
            List<Case> cases = cases(read(file));
            if ("rewrite".equals(System.getProperty("golden"))) {
                rewrite(file, cases);
                return cases(read(file)).stream().map(c -> test(file, c));
            }
            return cases.stream().map(c -> test(file, c));
        });
    }

    private static DynamicTest test(Path file, Case c) {
        return DynamicTest.dynamicTest(
                file.getFileName() + ": " + c.name(),
                () -> assertThat(printed(c.yaml())).isEqualTo(c.printed()));
    }

    @TestFactory
    Stream<DynamicTest> windows_line_ends_change_nothing() {
        return files().flatMap(file -> cases(read(file)).stream())
                .map(c -> DynamicTest.dynamicTest(
                        c.name(),
                        () -> assertThat(printed(c.yaml().replace("\n", "\r\n")))
                                .isEqualTo(c.printed())));
    }

    /** What a terminal shows, and behind it what was read. */
    private static String printed(String yaml) {
        String text = yaml.replace('→', '\t').replace('␠', ' ');
        DiagnosticLog log = new DiagnosticLog();
        Optional<Drill> drill = SpecReader.read(SourceFile.of("drill.yaml", text), Drill.class, log);
        assertThat(drill.isPresent() || log.hasErrors())
                .as("nothing is lost in silence")
                .isTrue();
        return new SnippetFormatter(false).format(log.all())
                + drill.map(SnippetsTest::said).orElse("nothing was read\n");
    }

    /** The fields that say something. */
    private static String said(Drill drill) {
        StringBuilder out = new StringBuilder();
        for (Field field : RecordShape.of(Drill.class).fields()) {
            try {
                var accessor = field.component().getAccessor();
                accessor.setAccessible(true);
                Object value = accessor.invoke(drill);
                if (!value.equals(field.shape().whenAbsent().orElse(""))) {
                    out.append(field.key()).append(" = ").append(value).append('\n');
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return out.toString();
    }

    private static List<Case> cases(String text) {
        List<Case> cases = new ArrayList<>();
        for (String part : CASE.splitAsStream(text).toList()) {
            if (!part.isBlank()) {
                int yaml = part.indexOf('\n') + 1;
                int mark = part.indexOf("--->\n", yaml);
                assertThat(mark).as("a line of ---> in " + part).isPositive();
                cases.add(new Case(
                        part.substring(0, yaml - 1),
                        part.substring(yaml, mark),
                        part.substring(mark + "--->\n".length()).stripTrailing() + "\n"));
            }
        }
        return cases;
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(Path file, List<Case> cases) {
        StringBuilder out = new StringBuilder();
        for (Case c : cases) {
            out.append(new Case(c.name(), c.yaml(), printed(c.yaml())).text()).append('\n');
        }
        try {
            Files.writeString(file, out.toString().stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
