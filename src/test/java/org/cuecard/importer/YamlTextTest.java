package org.cuecard.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    record Sample(String text, List<String> list) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain words",
                "a colon: and more",
                "# no comment",
                "a # in the midst",
                "- a dash",
                "\"quoted\"",
                "it's",
                "true",
                "no",
                "null",
                "~",
                "1.0",
                "010",
                "1e5",
                "{braces}",
                "[brackets]",
                "*star",
                "&anchor",
                "!tag",
                "%order",
                "@at",
                "`tick",
                "back\\slash",
                "two\nlines",
                "a\ttab",
                "? question",
                ": colon",
                "| bar",
                "> more",
                "¾ of the way",
                "تمرين: القرفصاء",
                "a\u200Fmark",
                "emoji \uD83D\uDCAA",
                "ends with a colon:",
                "2026-11-30",
                "10-15",
                "...",
                "---"
            })
    void every_text_is_read_as_it_was_before_it_was_written(String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("list", List.of(text, "second"));
        DiagnosticLog log = new DiagnosticLog();
        Optional<Sample> read = SpecReader.read(SourceFile.of("a.yaml", YamlText.write(fields)), Sample.class, log);
        assertThat(log.all()).isEmpty();
        assertThat(read).contains(new Sample(text, List.of(text, "second")));
    }

    @Test
    void ids_stand_in_brackets_and_sentences_one_below_the_other() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("equipment", List.of("mat", "loop-band"));
        fields.put("nothing", List.of());
        fields.put("steps", List.of(Map.of("do", "Sit down."), Map.of("do", "Stand: up.")));
        fields.put("draft", true);
        assertThat(YamlText.write(fields)).isEqualTo("""
                equipment: [mat, loop-band]
                nothing: []
                steps:
                  - do: Sit down.
                  - do: "Stand: up."
                draft: true
                """);
    }
}
