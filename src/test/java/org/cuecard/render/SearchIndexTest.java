package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cuecard.plan.PlanOptions;
import org.cuecard.render.view.FilterOption;
import org.cuecard.render.view.FilterView;
import org.cuecard.render.view.IndexPage;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static final String START = "(self.cuecard = self.cuecard || {}).search = ";

    @Test
    void the_file_is_a_script_that_sets_one_json_object() throws Exception {
        String script = script(Fixture.guide());
        assertThat(script).startsWith(START).endsWith(";\n");
        List<String> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(script.substring(START.length(), script.length() - 2))) {
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && depth == 1) {
                    names.add(json.currentName());
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        }
        assertThat(names).containsExactly("words", "terms", "exercises", "others");
    }

    @Test
    void the_file_is_the_same_each_time() {
        assertThat(script(Fixture.guide())).isEqualTo(script(Fixture.guide()));
    }

    @Test
    void a_name_that_looks_like_the_end_of_a_script_stays_a_text() {
        Fixture hostile = Fixture.guide(
                Fixture.edit(
                        "exercises/wall-sit.yaml",
                        text -> text.replaceFirst("(?m)^name: .*$", "name: \"</script><script>alert(1)//\"")),
                PlanOptions.DEFAULT);
        assertThat(script(hostile)).doesNotContain("<").contains("\\u003C/script\\u003E\\u003Cscript\\u003Ealert(1)//");
    }

    @Test
    void muscles_are_told_in_plain_words_and_in_latin_and_pages_by_their_words() {
        Fixture guide = Fixture.guide();
        String script = script(guide);
        guide.catalog()
                .vocabulary()
                .muscles()
                .forEach((id, muscle) -> assertThat(script.contains("\"" + id + "\""))
                        .isEqualTo(script.contains("\"" + id + "\":[\"" + muscle.name() + "\",\"" + muscle.latin())));
        guide.catalog()
                .pages()
                .values()
                .forEach(page -> assertThat(script).contains(page.spec().title()));
    }

    @Test
    void filters_offer_what_exercises_have_and_count_it() {
        Fixture guide = Fixture.guide();
        IndexPage page = guide.view(guide.plan().exercises().orElseThrow(), IndexPage.class);
        List<FilterView> filters = page.finder().orElseThrow().filters();
        assertThat(filters).extracting(FilterView::filterId).contains("muscle", "level", "position");
        int exercises = guide.catalog().exercises().size();
        assertThat(filters)
                .flatExtracting(FilterView::options)
                .extracting(FilterOption::optionCount)
                .allSatisfy(count -> assertThat(count).isBetween(1, exercises));
    }

    @Test
    void the_licence_of_the_search_library_travels_with_it() throws Exception {
        assertThat(new String(WebLibrary.SEARCH.bytes(), StandardCharsets.UTF_8))
                .contains("Fuse.js v7.1.0");
        try (var licence = WebLibrary.class.getResourceAsStream("/META-INF/licenses/fuse.txt")) {
            assertThat(licence).isNotNull();
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Apache License");
        }
    }

    private static String script(Fixture guide) {
        return guide.searchIndex();
    }
}
