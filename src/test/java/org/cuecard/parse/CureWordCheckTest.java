package org.cuecard.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words promise too much. */
class CureWordCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "It heals.",
                "A cure for knees.",
                "Curing runners since May.",
                "Injury prevention at its best.",
                "Treats sore hips.",
                "A remedy.",
                "For pain-free running.",
                "Fix your knee pain.",
                "Not hard. It prevents falls."
            })
    void a_promise_is_told(String sentence) {
        assertThat(codes(sentence, "en-GB")).containsExactly(Code.CURE_WORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good for your health.",
                "Heels down.",
                "This is general information, not a diagnosis or a treatment.",
                "It does not heal anything.",
                "There is no proof that it prevents anything.",
                "It doesn't cure.",
                "Secure the band.",
                "`--strict` treats warnings as errors.",
                "Write `it heals` and ``a cure``.",
                "```yaml\ntext: It cures.\n```",
                "Read [more](prevention.md) or [this](../treatment/index.md)."
            })
    void a_denial_and_a_word_that_only_looks_like_one_pass(String sentence) {
        assertThat(codes(sentence, "en")).isEmpty();
    }

    @Test
    void each_of_two_promises_in_one_text_is_told() {
        assertThat(GuideFixture.valid()
                        .replace("exercises/squat.yaml", "Sit back and stand up.", "Heals hips and heals knees.")
                        .read()
                        .diagnostics())
                .extracting(told -> told.span().column())
                .containsExactly(10, 25);
    }

    @Test
    void other_languages_have_other_words() {
        assertThat(codes("Hier steht: It heals.", "de")).isEmpty();
    }

    private static List<Code> codes(String body, String language) {
        return GuideFixture.valid()
                .replace("site/guide.yaml", "language: en", "language: " + language)
                .put("exercises/squat.md", body + "\n")
                .read()
                .diagnostics()
                .stream()
                .map(Diagnostic::code)
                .toList();
    }
}
