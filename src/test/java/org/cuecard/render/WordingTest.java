package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cuecard.model.Day;
import org.cuecard.model.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final Fixture FIXTURE = Fixture.guide();
    private static final Wording WORDS = FIXTURE.words();

    @Test
    void months_are_named_by_the_theme_and_not_by_the_jdk() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> WORDS.date(LocalDate.of(2026, month, 1))))
                .containsExactly(
                        "1 January 2026",
                        "1 February 2026",
                        "1 March 2026",
                        "1 April 2026",
                        "1 May 2026",
                        "1 June 2026",
                        "1 July 2026",
                        "1 August 2026",
                        "1 September 2026",
                        "1 October 2026",
                        "1 November 2026",
                        "1 December 2026");
    }

    @ParameterizedTest
    @EnumSource(Day.class)
    void every_day_has_a_name_and_a_short_one(Day day) {
        String name = WORDS.day(day);
        assertThat(name.toUpperCase(Locale.ROOT)).isEqualTo(day.name());
        assertThat(name).startsWith(WORDS.dayShort(day));
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void every_phrase_takes_as_many_values_as_it_has_placeholders(Phrase phrase) {
        String[] values =
                phrase.placeholders().stream().map(name -> "<" + name + ">").toArray(String[]::new);
        String text = WORDS.say(phrase, values);
        assertThat(text).isNotBlank().doesNotContain("{", "}");
        assertThat(values).allSatisfy(value -> assertThat(text).contains(value));
        assertThatThrownBy(() -> WORDS.sayFor(1, phrase, new String[values.length + 1]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_of_equal_ends_is_one_number() {
        assertThat(WORDS.figures(IntRange.of(8))).isEqualTo("8");
        assertThat(WORDS.figures(new IntRange(8, 12))).isEqualTo("8–12");
        assertThat(WORDS.spoken(new IntRange(8, 12))).isEqualTo("8 to 12");
    }

    @Test
    void lists_of_every_length_read_well() {
        assertThat(WORDS.and(List.of())).isEmpty();
        assertThat(WORDS.and(List.of("a"))).isEqualTo("a");
        assertThat(WORDS.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(WORDS.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(WORDS.commas(List.of("a", "b", "c"))).isEqualTo("a, b, c");
    }

    @Test
    void a_sentence_begins_with_a_capital_of_the_guides_language() {
        assertThat(WORDS.sentence("rest")).isEqualTo("Rest.");
        assertThat(WORDS.sentence("")).isEqualTo(".");
        Wording turkish = new Wording(FIXTURE.theme().strings(), Locale.forLanguageTag("tr"));
        assertThat(turkish.sentence("iki set")).isEqualTo("İki set.");
    }
}
