package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Credit;
import org.cuecard.model.Dose;
import org.cuecard.model.IntRange;
import org.cuecard.model.WorkedSides;
import org.cuecard.render.view.DoseCell;
import org.cuecard.render.view.DoseView;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseViewsTest {
    private static final Fixture FIXTURE = Fixture.guide();
    private static final DoseViews DOSES =
            new DoseViews(FIXTURE.words(), FIXTURE.catalog().vocabulary(), new CreditViews(FIXTURE.words()));

    private static DoseView dose(String yaml, WorkedSides sides, Optional<IntRange> days) {
        DiagnosticLog log = new DiagnosticLog();
        String text = yaml.replace("; ", "\n") + "\nsource: parren\n";
        Optional<Dose> dose = SpecReader.read(SourceFile.of("dose.yaml", text), Dose.class, log);
        assertThat(log.all()).isEmpty();
        return DOSES.dose(dose, sides, List.of(credit("Alex Parren", "for Meglio")), days);
    }

    private static Credit credit(String author, String source) {
        Located<String> id = new Located<>("parren", SourceFile.absent("credit").start());
        return new Credit(
                id,
                "An article",
                Optional.of(author),
                Optional.of(source),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String told(List<DoseCell> cells) {
        return cells.stream()
                .map(cell -> cell.cellLabel() + "=" + cell.cellValue().orElse("?"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sets: 2-3; reps: 8-12                  | 2–3 × 8–12
            sets: 1; reps: 10                      | 1 × 10
            sets: 3; reps: 10; count-as: steps     | 3 × 10 steps
            sets: 1; reps: 1; count-as: rounds     | 1 × 1 round
            reps: 10-15                            | 10–15 repetitions
            reps: 1                                | 1 repetition
            sets: 2-3                              | 2–3 sets
            sets: 1                                | 1 set
            sets: 3; reps: 10; hold: 2-4           | 3 × 10, hold 2–4 s
            sets: 3; hold: 20                      | 3 × 20 s hold
            hold: 20                               | 20 s hold
            sets: 2; distance: 10                  | 2 × 10 m
            sets: 2; time: 90                      | 2 × 90 s
            sets: 2; time: 120-300                 | 2 × 2–5 min
            sets: 2; time: 60-120                  | 2 × 60–120 s
            time: 45; distance: 20                 | 20 m, 45 s
            rest: 60                               | not set yet
            """)
    void a_dose_in_short(String yaml, String shortText) {
        assertThat(dose(yaml, WorkedSides.BOTH, Optional.empty()).shortText()).isEqualTo(shortText);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sets: 2-3; reps: 8-12; rest: 60; days-a-week: 2-3 | EACH | 2 to 3 sets of 8 to 12 repetitions on each side, rest 60 seconds, 2 to 3 days a week.
            sets: 1; reps: 1                                  | BOTH | 1 set of 1 repetition.
            reps: 10; count-as: steps                         | ALTERNATING | 10 steps, left and right in turn.
            sets: 3; hold: 20                                 | EACH | 3 sets of a hold of 20 seconds on each side.
            hold: 20                                          | BOTH | A hold of 20 seconds.
            sets: 3; reps: 10; hold: 2-4; rest: 0             | BOTH | 3 sets of 10 repetitions, hold for 2 to 4 seconds, no rest.
            sets: 2; distance: 10; effort: 5-7; weeks: 4      | BOTH | 2 sets of 10 metres, effort 5 to 7 of 10, for 4 weeks.
            time: 300; days-a-week: 1                         | BOTH | 5 minutes, 1 day a week.
            sets: 2-3                                         | EACH | 2 to 3 sets on each side.
            rest: 60                                          | EACH | Rest 60 seconds.
            effort: 3                                         | BOTH | Effort 3 of 10.
            """)
    void a_dose_as_a_sentence_for_a_screen_reader(String yaml, WorkedSides sides, String spoken) {
        assertThat(dose(yaml, sides, Optional.empty()).spokenText()).isEqualTo(spoken);
    }

    @Test
    void the_figures_are_sets_and_what_is_done_in_a_set() {
        assertThat(told(dose("sets: 2-3; reps: 8-12", WorkedSides.EACH, Optional.empty())
                        .figures()))
                .isEqualTo("Sets=2–3 Repetitions=8–12");
        assertThat(told(dose("sets: 1; reps: 1; count-as: steps", WorkedSides.EACH, Optional.empty())
                        .figures()))
                .isEqualTo("Set=1 Step=1");
        assertThat(told(dose("sets: 3; hold: 20", WorkedSides.EACH, Optional.empty())
                        .figures()))
                .isEqualTo("Sets=3 Hold=20 s");
    }

    @Test
    void a_cell_is_heard_without_its_label_and_only_where_it_reads_otherwise() {
        assertThat(dose("sets: 3; reps: 8-12; distance: 10", WorkedSides.EACH, Optional.empty())
                        .figures())
                .extracting(DoseCell::cellSpoken)
                .containsExactly(Optional.empty(), Optional.of("8 to 12"), Optional.of("10 metres"));
    }

    @Test
    void a_number_that_nobody_has_set_is_an_empty_cell_and_never_a_zero() {
        DoseView dose = dose("reps: 10; count-as: rounds", WorkedSides.EACH, Optional.empty());
        assertThat(told(dose.figures())).isEqualTo("Sets=? Rounds=10");
        assertThat(told(dose.sheetCells())).isEqualTo("Sets=? Rounds=10 Side=each side Rest=? Days a week=?");
        assertThat(told(dose.doseRows())).isEqualTo("Side=each side");
        assertThat(dose.hasGaps()).isTrue();
    }

    @Test
    void a_rest_of_no_length_is_told_in_words() {
        DoseView dose = dose("sets: 2; reps: 5; rest: 0; days-a-week: 2", WorkedSides.BOTH, Optional.empty());
        assertThat(told(dose.sheetCells()))
                .isEqualTo("Sets=2 Repetitions=5 Side=both together Rest=none Days a week=2");
        assertThat(dose.hasGaps()).isFalse();
    }

    @Test
    void the_rows_write_units_out_and_the_sheet_shortens_them() {
        DoseView dose = dose(
                "sets: 2; reps: 5; hold: 3; rest: 30-60; effort: 5-7; weeks: 1", WorkedSides.BOTH, Optional.empty());
        assertThat(told(dose.doseRows()))
                .isEqualTo("Side=both together Hold=3 seconds Rest=30–60 seconds Effort=5–7 of 10 Week=1");
        assertThat(told(dose.sheetCells()))
                .isEqualTo(
                        "Sets=2 Repetitions=5 Hold=3 s Side=both together Rest=30–60 s Days a week=? Effort=5–7 of 10");
    }

    @Test
    void the_days_that_a_programme_fixes_win_over_the_doses_own() {
        DoseView dose = dose("reps: 5; days-a-week: 5", WorkedSides.BOTH, Optional.of(IntRange.of(3)));
        assertThat(told(dose.doseRows())).isEqualTo("Side=both together Days a week=3");
    }

    @Test
    void a_source_says_which_number_it_is_for_where_there_is_only_one() {
        assertThat(dose("reps: 10-15", WorkedSides.EACH, Optional.empty()).sourceText())
                .contains("Repetitions: Alex Parren, for Meglio");
        assertThat(dose("sets: 3; reps: 10-15", WorkedSides.EACH, Optional.empty())
                        .sourceText())
                .contains("Dose: Alex Parren, for Meglio");
    }

    @Test
    void the_guides_own_suggestion_says_so() {
        DiagnosticLog log = new DiagnosticLog();
        Optional<Dose> dose =
                SpecReader.read(SourceFile.of("dose.yaml", "reps: 5\nsource: guide-default\n"), Dose.class, log);
        assertThat(DOSES.dose(dose, WorkedSides.BOTH, List.of(), Optional.empty())
                        .sourceText())
                .contains("Guide default, to be confirmed by a professional");
    }

    @Test
    void a_dose_that_nobody_gives_is_all_empty_cells_and_has_no_source() {
        DoseView dose = DOSES.dose(Optional.empty(), WorkedSides.BOTH, List.of(), Optional.empty());
        assertThat(told(dose.sheetCells())).isEqualTo("Sets=? Repetitions=? Side=both together Rest=? Days a week=?");
        assertThat(dose.sourceText()).isEmpty();
        assertThat(dose.spokenText()).isEqualTo("Nobody has set a number yet.");
    }
}
