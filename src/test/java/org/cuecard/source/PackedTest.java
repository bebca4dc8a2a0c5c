package org.cuecard.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void a_number_comes_back(int number) {
        assertThat(new PackedWriter().number(number).deflate().open().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a hand’s width",
                "Übung, ćwiczenie, упражнение",
                "a \uD83C\uDFCB b",
                "\uD83C",
                "x\uDFCBy"
            })
    void a_text_comes_back_and_half_a_character_too(String text) {
        assertThat(new PackedWriter().text(text).deflate().open().text()).isEqualTo(text);
    }

    @Test
    void all_comes_back_in_the_order_in_which_it_was_written_also_what_no_packing_makes_shorter() {
        Random random = new Random(7);
        List<String> texts = random.ints(300, 0, 400)
                .mapToObj(length -> random.ints(length, 1, 0xD800)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
        PackedWriter out = new PackedWriter();
        texts.forEach(text -> out.text(text).number(text.length()));
        for (Packed packed : List.of(out.deflate(), out.hold())) {
            PackedReader in = packed.open();
            for (String text : texts) {
                assertThat(in.text()).isEqualTo(text);
                assertThat(in.number()).isEqualTo(text.length());
            }
        }
    }
}
