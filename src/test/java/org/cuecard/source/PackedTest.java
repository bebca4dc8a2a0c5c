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
        assertThat(new PackedWriter().number(number).pack().open().number()).isEqualTo(number);
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
        assertThat(new PackedWriter().text(text).pack().open().text()).isEqualTo(text);
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
        PackedReader in = out.pack().open();

        for (String text : texts) {
            assertThat(in.text()).isEqualTo(text);
            assertThat(in.number()).isEqualTo(text.length());
        }
    }

    @Test
    void a_packed_file_says_what_it_said_and_knows_its_lines() {
        SourceFile file = SourceFile.of("exercises/squat.yaml", "name: Squat\nsummary: Sit “back”.\n");
        SourceSpan back = file.span(file.text().indexOf("“back”"), file.text().indexOf("."));
        String hash = file.hash();

        file.pack();
        file.pack();

        assertThat(file.text()).isEqualTo("name: Squat\nsummary: Sit “back”.\n");
        assertThat(file.length()).isEqualTo(file.text().length());
        assertThat(file.hash()).isEqualTo(hash);
        assertThat(back.text()).isEqualTo("“back”");
        assertThat(back).hasToString("exercises/squat.yaml:2:14");
        assertThat(file.lineAt(back.start())).isEqualTo("summary: Sit “back”.");
    }
}
