package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class StringsTest {
    private static final String WHOLE = """
            title: Drills
            by: By {personName}
            home: Home
            count: {one: "{n} drill", other: "{n} drills"}
            """;

    private static Sample strings(String text) {
        return new Sample().text("themes/plain/strings/en.yaml", text);
    }

    @Test
    void a_text_is_fetched_filled_and_counted() {
        Strings strings = new Sample().sound().strings();
        assertThat(strings.text("home")).isEqualTo("Home");
        assertThat(strings.format("by", Map.of("personName", "$1 \\ {n}"))).isEqualTo("By $1 \\ {n}");
        assertThat(strings.plural("count", 1, Map.of("n", "1"))).isEqualTo("1 drill");
        assertThat(strings.plural("count", 3, Map.of("n", "2–3"))).isEqualTo("2–3 drills");
        assertThat(strings.plural("home", 3, Map.of())).isEqualTo("Home");
    }

    @Test
    void a_range_takes_the_form_of_its_upper_end_but_none_that_does_not_say_its_number() {
        Strings arabic = new Sample()
                .language("ar")
                .text(
                        "themes/plain/strings/ar.yaml",
                        WHOLE.replaceFirst(
                                "(?m)^count:.*$",
                                "count:"
                                        + " {zero: none, one: one, two: both, few: '{n} few', many: '{n} many', other: '{n} other'}"))
                .sound()
                .strings();
        assertThat(arabic.pluralOfRange("count", 10, Map.of("n", "8–10"))).isEqualTo("8–10 few");
        assertThat(arabic.pluralOfRange("count", 12, Map.of("n", "10–12"))).isEqualTo("10–12 many");
        assertThat(arabic.pluralOfRange("count", 100, Map.of("n", "90–100"))).isEqualTo("90–100 other");
        assertThat(arabic.pluralOfRange("count", 2, Map.of("n", "1–2"))).isEqualTo("1–2 other");
        assertThat(arabic.plural("count", 2, Map.of("n", "2"))).isEqualTo("both");
    }

    @Test
    void code_that_asks_wrongly_is_refused() {
        Strings strings = new Sample().sound().strings();
        assertThatThrownBy(() -> strings.text("hoem")).hasMessage("no text \"hoem\" is in the contract");
        assertThatThrownBy(() -> strings.text("by")).hasMessage("no value for {personName}");
    }

    @Test
    void a_missing_text_is_told_where_it_is_declared() {
        assertThat(strings(WHOLE.replace("title: Drills\n", "").replace("home: Home\n", ""))
                        .told())
                .isEqualTo("""
                themes/plain/theme.yaml:1:1: error[missing-string] there is no text for "home", which Cuecard itself needs
                  1 | name: Plain
                    | ^
                    = add "home" to themes/plain/strings/en.yaml

                themes/plain/theme.yaml:6:11: error[missing-string] there is no text for "title"
                  6 | strings: [title, "by {personName}"]
                    |           ^~~~~
                    = add "title" to themes/plain/strings/en.yaml""");
    }

    @Test
    void an_undeclared_text_is_told_with_the_nearest_key() {
        assertThat(strings(WHOLE + "titel: Drills\n").told()).isEqualTo("""
                themes/plain/strings/en.yaml:5:1: error[unknown-string] no theme declares the text "titel"
                  5 | titel: Drills
                    | ^~~~~
                    = did you mean "title"?""");
    }

    @Test
    void a_placeholder_that_nobody_fills_is_told_and_one_left_out_is_a_warning() {
        assertThat(strings(WHOLE.replace("{personName}", "{personNme}")).told()).isEqualTo("""
                themes/plain/strings/en.yaml:2:5: error[string-placeholder] the text "by" has no {personNme}
                  2 | by: By {personNme}
                    |     ^~~~~~~~~~~~~~
                    = did you mean "personName"?

                themes/plain/strings/en.yaml:2:5: warning[string-placeholder] the text "by" leaves out {personName}
                  2 | by: By {personNme}
                    |     ^~~~~~~~~~~~~~""");
        assertThat(strings(WHOLE.replace("{one: \"{n} drill\"", "{one: \"one drill\""))
                        .told())
                .isEmpty();
        assertThat(strings(WHOLE.replace("other: \"{n} drills\"", "other: \"drills\""))
                        .told())
                .contains("warning[string-placeholder] the text \"count\" leaves out {n}");
    }

    @Test
    void plural_forms_have_the_names_of_their_categories_and_one_that_always_fits() {
        assertThat(strings(WHOLE.replace("one: \"", "oen: \"")).told())
                .contains(
                        "en.yaml:4:9: error[unknown-field] \"oen\" is not a plural category", "did you mean \"one\"?");
        assertThat(strings(WHOLE.replace(", other: \"{n} drills\"", "")).told())
                .contains("error[missing-field] the forms of \"count\" lack \"other\"");
    }

    @Test
    void the_other_languages_are_checked_as_well_and_need_not_be_whole() {
        assertThat(new Sample()
                        .text("themes/plain/strings/de.yaml", "titel: Übungen\nby: Von {name}\n")
                        .told())
                .contains(
                        "de.yaml:1:1: error[unknown-string]",
                        "de.yaml:2:5: error[string-placeholder] the text \"by\" has no {name}")
                .doesNotContain("missing-string");
    }

    @Test
    void a_language_without_texts_is_told_where_the_guide_asks_for_it() {
        assertThat(new Sample().language("de").told()).isEqualTo("""
                site/guide.yaml:1:11: error[missing-string] the theme "plain" has no texts in "de"
                  1 | language: de
                    |           ^~
                    = it has them in en
                    = they belong in themes/plain/strings/de.yaml""");
    }

    @Test
    void a_region_takes_what_it_lacks_from_its_language() {
        Sample sample = new Sample().language("en-GB").text("themes/plain/strings/en-GB.yaml", "home: Home, dear\n");
        Strings strings = sample.sound().strings();
        assertThat(strings.text("home")).isEqualTo("Home, dear");
        assertThat(strings.text("title")).isEqualTo("Drills");
    }

    @Test
    void keys_and_values_that_are_none_are_told() {
        assertThat(strings(WHOLE + "home: Again\n").told())
                .contains("error[duplicate-key] \"home\" stands here a second time");
        assertThat(strings(WHOLE.replace("home: Home", "home:")).told()).contains("error[empty-value]");
        assertThat(strings(WHOLE.replace("home: Home", "home: \"\"")).told()).isEmpty();
        assertThat(strings(WHOLE.replace("home: Home", "home: [a]")).told()).contains("error[wrong-type]");
        assertThat(strings("- a\n").told()).contains("error[wrong-type] a file of texts holds keys and their texts");
    }

    @Test
    void the_plural_categories_are_those_of_cldr() {
        assertThat(categories("en")).isEqualTo("other one other other other other other");
        assertThat(categories("fr")).isEqualTo("one one other other other other other");
        assertThat(categories("ja")).isEqualTo("other other other other other other other");
        assertThat(categories("pl")).isEqualTo("many one few many many few many");
        assertThat(categories("ru")).isEqualTo("many one few many one few one");
        assertThat(categories("cs")).isEqualTo("other one few other other other other");
        assertThat(categories("ar")).isEqualTo("zero one two few many many other");
        assertThat(categories("sl-SI")).isEqualTo("other one two other other other one");
        assertThat(categories("lt")).isEqualTo("other one few few one few one");
    }

    private static String categories(String language) {
        return LongStream.of(0, 1, 2, 5, 21, 22, 101)
                .mapToObj(n -> PluralRules.category(language, n))
                .collect(Collectors.joining(" "));
    }
}
