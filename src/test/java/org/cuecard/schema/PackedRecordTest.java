package org.cuecard.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;
import org.junit.jupiter.api.Test;

class PackedRecordTest {
    private static final SourceFile FULL = SourceFile.of("drill.yaml", """
            name: Wall sit
            summary: Sit against a wall.
            weeks: 4
            reps: 8-12
            colour: "#ad3810"
            draft: true
            on: 2026-10-14
            level: x-hard
            joints: [hip, knee]
            scores: [3, 5]
            kit: []
            pair: ["#ad3810", "#000000"]
            moves:
              - do: Slide down.
                hold: 5
              - do: Come up.
                cue: Knees out
            setting:
              floor: mat
              metres: 2
              company: {children: false}
            variants:
              one: {do: Lift a foot.}
            extra: {speed: slow}
            """);

    private static Drill read(SourceFile file) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<Drill> drill = SpecReader.read(file, Drill.class, log);
        assertThat(log.all()).isEmpty();
        return drill.orElseThrow();
    }

    @Test
    void a_record_with_a_field_of_every_shape_comes_back() {
        Drill drill = read(FULL);

        assertThat(PackedRecord.of(drill, Drill.class).unpack())
                .isEqualTo(drill)
                .isNotSameAs(drill);
    }

    @Test
    void a_record_that_says_next_to_nothing_comes_back() {
        Drill drill = read(SourceFile.of("drill.yaml", "name: Wall sit\n"));

        assertThat(PackedRecord.of(drill, Drill.class).unpack()).isEqualTo(drill);
    }

    @Test
    void a_value_keeps_its_place_and_the_very_file_that_it_stands_in() {
        Drill drill = PackedRecord.of(read(FULL), Drill.class).unpack();

        SourceSpan summary = drill.summary().orElseThrow().span();
        assertThat(summary.file()).isSameAs(FULL);
        assertThat(summary.text()).isEqualTo("Sit against a wall.");
        assertThat(drill.joints())
                .extracting(Located::span)
                .extracting(SourceSpan::text)
                .containsExactly("hip", "knee");
        assertThat(drill.extra().values())
                .extracting(Located::span)
                .extracting(SourceSpan::text)
                .containsExactly("slow");
    }

    @Test
    void what_a_translation_says_stays_in_the_translation() {
        SourceFile german = SourceFile.of("drill.de.yaml", "summary: An der Wand sitzen.\n");
        Drill drill = SpecReader.translated(
                        FULL.span(0, FULL.length()),
                        Optional.of(german.span(0, german.length())),
                        Drill.class,
                        new DiagnosticLog())
                .value()
                .orElseThrow();

        Drill unpacked = PackedRecord.of(drill, Drill.class).unpack();

        assertThat(unpacked).isEqualTo(drill);
        assertThat(unpacked.summary().map(Located::span))
                .isEqualTo(drill.summary().map(Located::span));
        assertThat(unpacked.joints().get(0).span())
                .isEqualTo(drill.joints().get(0).span());
    }
}
