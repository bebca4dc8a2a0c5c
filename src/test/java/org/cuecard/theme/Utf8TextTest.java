package org.cuecard.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8TextTest {
    private static String text(Utf8Text text) {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_text_is_escaped_wherever_it_begins_to_need_it() {
        for (String given : List.of("plain", "a < b", "<b>", "ends with &", "Übung → \"los\"", "🏃 & 'co'", "", "é<")) {
            Utf8Text page = new Utf8Text();
            page.addEscaped(given);
            assertThat(text(page)).isEqualTo(HtmlEscape.of(given));
        }
        assertThat(HtmlEscape.of("a<b>&\"'→")).isEqualTo("a&lt;b&gt;&amp;&quot;&#39;→");
    }

    @Test
    void what_is_added_stands_in_its_order_however_long_it_grows() {
        Utf8Text page = new Utf8Text();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            page.add("→".getBytes(StandardCharsets.UTF_8));
            page.addEscaped("n" + i + "<");
            page.add("<br>");
            expected.append("→n").append(i).append("&lt;<br>");
        }
        assertThat(text(page)).isEqualTo(expected.toString());
    }
}
