package org.cuecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.pdf.PdfPress;
import org.cuecard.source.SourceTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontCheckTest {
    @TempDir
    private Path temp = Path.of("");

    private static List<Diagnostic> check(IntPredicate font, Map<String, String> files) {
        DiagnosticLog log = new DiagnosticLog();
        new FontCheck(font, FontCheck.NO_PDFS, log)
                .check(List.copyOf(SourceTree.of(files).files().values()));
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
    void of_a_script_that_the_font_lacks_the_first_letter_stands_for_all_in_a_file() {
        List<Diagnostic> told = check(
                new PdfPress()::hasGlyph, Map.of("exercises/squat.yaml", "name: تمرين\nsummary: القرفصاء 漢字 ☃ ☄\n"));
        assertThat(told)
                .extracting(Diagnostic::message)
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).contains("arabic letter teh"),
                        message -> assertThat(message).contains("漢"),
                        message -> assertThat(message).contains("☃"),
                        message -> assertThat(message).contains("☄"));
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
    void bodies_are_no_part_of_cards_and_usual_letters_are_not_asked_about() {
        AtomicInteger asked = new AtomicInteger();
        assertThat(check(
                        codePoint -> asked.incrementAndGet() > 0,
                        Map.of("exercises/squat.md", "漢", "exercises/squat.yaml", "name: Übung für Łukasz\n")))
                .isEmpty();
        assertThat(asked).hasValue(0);
    }

    @Test
    void what_the_booklet_prints_of_a_body_is_told_at_its_place_and_how_to_leave_the_booklet_out() throws IOException {
        Scaffold.guide(temp, "Harbour squats");
        Files.writeString(temp.resolve("exercises/wall-sit.md"), "## Why # 漢\n\nBecause.\n");
        assertThat(built()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PDF_CHARACTER);
            assertThat(problem.span().file().path()).isEqualTo("exercises/wall-sit.md");
            assertThat(problem.span().file().columnOf(problem.span().start())).isEqualTo(10);
            assertThat(problem.hints()).singleElement().asString().contains("booklet: false");
        });
        Files.writeString(temp.resolve("site/guide.yaml"), "booklet: false\n", StandardOpenOption.APPEND);
        assertThat(built()).isEmpty();
    }

    @Test
    void a_booklet_that_cannot_be_printed_tells_how_to_leave_it_out() throws IOException {
        Scaffold.guide(temp, "Harbour squats");
        Files.writeString(temp.resolve("site/guide.yaml"), "raw-html: sanitise\n", StandardOpenOption.APPEND);
        Files.writeString(
                temp.resolve("exercises/wall-sit.md"),
                "<table><tr><td colspan=\"100000\">A cell without an end</td></tr></table>\n");
        assertThat(built()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(Code.PDF_REFUSED);
            assertThat(problem.message()).contains("print/guide-", "colspan");
            assertThat(problem.span().file().path()).isEqualTo("site/guide.yaml");
            assertThat(problem.hints()).anyMatch(hint -> hint.contains("booklet: false"));
        });
    }

    /** The problems of a build of the guide that concern PDFs. */
    private List<Diagnostic> built() throws IOException {
        BuildRequest request = new BuildRequest(
                temp, temp.resolve("public"), Optional.empty(), false, false, true, LocalDate.of(2026, 11, 22));
        return SiteBuilder.forVersion("0.1.0").build(request, Progress.SILENT).reports().stream()
                .flatMap(report -> report.diagnostics().stream())
                .filter(problem -> problem.code() == Code.PDF_CHARACTER || problem.code() == Code.PDF_REFUSED)
                .toList();
    }
}
