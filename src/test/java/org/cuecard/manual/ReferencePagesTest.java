package org.cuecard.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.Golden;
import org.cuecard.diagnostic.Code;
import org.cuecard.plan.ExerciseSection;
import org.cuecard.plan.ProgrammeSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferencePagesTest {
    @TempDir
    private Path empty;

    @Test
    void the_reference_pages_of_the_manual_are_what_the_program_says_now() throws IOException {
        for (Map.Entry<String, String> page : ReferencePages.all(empty).entrySet()) {
            Golden.check(ReferencePages.FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    @Test
    void no_page_lies_among_the_reference_pages_that_nothing_makes() throws IOException {
        try (Stream<Path> files = Files.list(ReferencePages.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf(ReferencePages.all(empty).keySet());
        }
    }

    @Test
    void the_page_on_bodies_names_every_anchor_that_a_link_may_lead_to() throws IOException {
        String page = Files.readString(Path.of("src/manual/site/pages/writing/body.md"));
        assertThat(page).contains("| exercise | " + anchors(ExerciseSection.values(), ExerciseSection::id) + " |");
        assertThat(page).contains("| programme | " + anchors(ProgrammeSection.values(), ProgrammeSection::id) + " |");
    }

    private static <T> String anchors(T[] sections, Function<T, String> id) {
        return Stream.of(sections)
                .filter(section -> section != ExerciseSection.PROGRAMMES && section != ExerciseSection.RELATED)
                .map(section -> "`" + id.apply(section) + "`")
                .collect(Collectors.joining(", "));
    }

    @Test
    void each_mistake_on_file_is_named_for_a_code() throws IOException {
        assertThat(Mistake.names())
                .isSubsetOf(Stream.of(Code.values()).map(Code::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void a_mistake_is_told_by_its_code_and_by_no_other_error(Code code) throws IOException {
        assertThat(Mistake.diagnostics(code, empty))
                .filteredOn(diagnostic -> diagnostic.isError() || diagnostic.code() == code)
                .extracting(diagnostic -> diagnostic.code().id())
                .containsOnly(code.id());
    }

    static List<Code> mistakes() {
        return Mistake.codes();
    }
}
