package org.cuecard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Catalog;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.PartShelf;
import org.cuecard.parse.ReadOptions;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan is kept as long as a new one would be the same, and no longer. */
class PlanShelfTest {
    private static final String SPEC = "exercises/clamshell.yaml";
    private static final String BODY = "exercises/clamshell.md";

    private final PartShelf parts = new PartShelf();
    private final PlanShelf shelf = new PlanShelf();
    private final SourceTree original = SourceTreeReader.read(Path.of(""), List.of("exercises", "site"));
    private final PlanShelf.Planned first = shelf.plan(catalog(original), PlanOptions.DEFAULT);

    PlanShelfTest() throws IOException {}

    private Catalog catalog(SourceTree tree) {
        ReadOptions options = new ReadOptions(LocalDate.of(2026, 11, 30), false);
        return CatalogReader.editions(tree, options, parts).get().get(0).catalog();
    }

    private SourceTree edited(String path, String from, String to) {
        SortedMap<String, SourceFile> files = new TreeMap<>(original.files());
        String text = original.file(path).orElseThrow().text();
        assertThat(text).contains(from);
        files.put(path, SourceFile.of(path, text.replace(from, to)));
        return new SourceTree(files, original.assets(), List.of());
    }

    /** All that a plan says, and all that was wrong. */
    private static String told(PlanShelf.Planned planned) {
        SitePlan site = planned.site().get();
        StringBuilder told = new StringBuilder();
        site.pages().forEach(page -> told.append(page).append('\n'));
        site.drawings()
                .forEach(drawing ->
                        told.append(drawing.kind()).append(drawing.path()).append('\n'));
        site.redirects()
                .forEach(
                        old -> told.append(old.path()).append(old.page().path()).append('\n'));
        told.append(site.header()).append(site.footer()).append(site.assets());
        planned.site().diagnostics().forEach(problem -> told.append(line(problem)));
        planned.broken().forEach(problem -> told.append(line(problem)));
        return told.toString();
    }

    private static String line(Diagnostic problem) {
        return "\n" + problem.span().file().path() + ":" + problem.span().line() + " " + problem.message();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SPEC + " | Keep breathing. | Go on breathing.",
                SPEC + " | cue: One long line | cue: One long straight line",
                SPEC + " | summary: Lie | summary: Please lie",
                SPEC + " | count: 1 | count: 2",
                BODY + " | Open a little less. | Open the knee a little less.",
            })
    void words_change_no_plan(String path, String from, String to) {
        Catalog changed = catalog(edited(path, from, to));
        PlanShelf.Planned planned = shelf.plan(changed, PlanOptions.DEFAULT);
        assertThat(planned).isSameAs(first);
        assertThat(told(planned)).isEqualTo(told(PlanShelf.make(changed, PlanOptions.DEFAULT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SPEC + " | name: Clamshell | name: A clamshell",
                SPEC + " | pattern: hip-abduction | pattern: balance",
                SPEC + " | level: beginner | level: intermediate",
                SPEC + " | 'equipment: [loop-band, mat]' | 'equipment: [loop-band]'",
                SPEC + " | secondary: [hip-rotators, | 'secondary: [soleus, hip-rotators,'",
                SPEC + " | id: close | id: closed",
                SPEC + " | name: Clamshell | 'former-ids: [shell]\nname: Clamshell'",
                SPEC + " | 2026-11-22 | 2026-11-23",
                BODY + " | '## How far to bend the knees' | '## How far'",
                BODY + " | Open a little less. | 'Open a little less, as in [the squat](banded-squat.md).'",
                BODY + " | Open a little less. | 'Open a little less, as in [the squat](banded-squad.md).'",
                "site/pages/about.md | title: | 'menu: header\ntitle:'",
                "site/guide.yaml | base-url: https://cuecard.example | base-url: https://bands.example",
                "site/vocabulary.yaml | loop-band: | loop-bands:",
            })
    void what_a_plan_depends_on_changes_it(String path, String from, String to) {
        Catalog changed = catalog(edited(path, from, to.replace("\\n", "\n")));
        PlanShelf.Planned planned = shelf.plan(changed, PlanOptions.DEFAULT);
        assertThat(planned).isNotSameAs(first);
        assertThat(told(planned)).isEqualTo(told(PlanShelf.make(changed, PlanOptions.DEFAULT)));
    }

    /** Pages of muscles list those first that a muscle works for; the terms of the exercise are the same. */
    @Test
    void a_muscle_that_only_helps_from_now_on_changes_the_order_of_its_page() {
        Catalog changed = catalog(edited(
                SPEC,
                ", gluteus-maximus]\n  secondary: [hip-rotators",
                "]\n  secondary: [gluteus-maximus, hip-rotators"));
        PlanShelf.Planned planned = shelf.plan(changed, PlanOptions.DEFAULT);
        assertThat(told(planned))
                .isNotEqualTo(told(first))
                .isEqualTo(told(PlanShelf.make(changed, PlanOptions.DEFAULT)));
    }

    @Test
    void a_problem_moves_with_its_line() {
        String link = "see [it](nowhere.md).";
        SourceTree broken = edited(BODY, "Open a little less.", link);
        PlanShelf.Planned before = shelf.plan(catalog(broken), PlanOptions.DEFAULT);
        Catalog moved = catalog(edited(BODY, "Open a little less.", "One line more,\n    " + link));
        PlanShelf.Planned after = shelf.plan(moved, PlanOptions.DEFAULT);
        assertThat(before.broken()).hasSize(1);
        assertThat(after.broken()).hasSize(1);
        assertThat(after.broken().get(0).span().line())
                .isEqualTo(before.broken().get(0).span().line() + 1);
    }

    @Test
    void other_options_ask_for_another_plan() {
        PlanOptions options = PlanOptions.DEFAULT.withPdf(false);
        PlanShelf.Planned planned = shelf.plan(catalog(original), options);
        assertThat(planned).isNotSameAs(first);
        assertThat(planned.site().get().printed()).isEmpty();
    }
}
