package org.cuecard.schema;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.Golden;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.SnippetFormatter;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What an author reads for each mistake, to the letter; when a golden file is rewritten, read the difference. */
class SnippetsTest {
    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_in_the_words_of_its_golden_file() {
        if (Golden.rewrite()) {
            Snippet.all()
                    .map(snippet -> snippet.printing(printed(snippet.yaml())))
                    .collect(groupingBy(Snippet::file))
                    .forEach(Snippet::write);
        }
        return Snippet.all()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.file() + ": " + snippet.name(),
                        () -> assertThat(printed(snippet.yaml())).isEqualTo(snippet.printed())));
    }

    @TestFactory
    Stream<DynamicTest> windows_line_ends_change_nothing() {
        return Snippet.all()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.file() + ": " + snippet.name(),
                        () -> assertThat(printed(snippet.yaml().replace("\n", "\r\n")))
                                .isEqualTo(snippet.printed())));
    }

    /** What a terminal shows, and behind it what was read. */
    private static String printed(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<Drill> drill = SpecReader.read(SourceFile.of("drill.yaml", yaml), Drill.class, log);
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
            Object value = Calls.call(Calls.open(field.component().getAccessor()), drill);
            if (!value.equals(field.shape().whenAbsent().orElse(""))) {
                out.append(field.key()).append(" = ").append(value).append('\n');
            }
        }
        return out.toString();
    }
}
