package org.cuecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.pdf.PdfPress;
import org.cuecard.source.SourceTree;
import org.junit.jupiter.api.Test;

class FontCheckTest {
    private static List<Diagnostic> check(IntPredicate font, Map<String, String> files) {
        DiagnosticLog log = new DiagnosticLog();
        new FontCheck(font, FontCheck.NO_PDFS, log).check(SourceTree.of(files));
        return log.all();
    }

    @Test
    void a_character_that_the_font_lacks_is_told_once_a_file_at_its_first_place() {
        List<Diagnostic> told = check(
                new PdfPress()::hasGlyph,
                Map.of(
                        "exercises/squat.yaml",
                        "# 漢 in a comment is not printed\nname: Squat\nsummary: Sit 漢, sit 漢.\n"));
        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PDF_CHARACTER);
            assertThat(problem.message()).contains("\"漢\"").contains("U+6F22");
            assertThat(problem.span().file().lineOf(problem.span().start())).isEqualTo(3);
            assertThat(problem.span().file().columnOf(problem.span().start())).isEqualTo(14);
        });
    }

    @Test
    void what_the_font_has_and_what_prints_nothing_is_no_problem() {
        assertThat(check(
                        new PdfPress()::hasGlyph,
                        Map.of(
                                "site/programmes/run.yaml",
                                "name: Łódź → ≥ 3, Ελλάδα, Привет, a\u00a0b, c\u200bd\ufe0f\n")))
                .isEmpty();
    }

    @Test
    void bodies_are_not_printed_and_usual_letters_are_not_asked_about() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(check(
                        codePoint -> asked.incrementAndGet() > 0,
                        Map.of("exercises/squat.md", "漢", "exercises/squat.yaml", "name: Übung für Łukasz\n")))
                .isEmpty();
        assertThat(asked).hasValue(0);
    }
}
