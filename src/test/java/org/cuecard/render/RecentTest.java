package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<Integer> made = new ArrayList<>();
    private final Recent<Integer, String> recent = new Recent<>();

    private String ask(int key) {
        return recent.get(key, asked -> {
            made.add(asked);
            return "no. " + asked;
        });
    }

    @Test
    void what_was_made_last_is_not_made_again() {
        for (int i = 0; i < 64; i++) {
            assertThat(ask(i)).isEqualTo("no. " + i);
        }
        made.clear();
        assertThat(ask(0)).isEqualTo("no. 0");
        assertThat(ask(63)).isEqualTo("no. 63");
        assertThat(made).isEmpty();
    }

    @Test
    void what_was_made_long_ago_is_forgotten() {
        for (int i = 0; i < 65; i++) {
            ask(i);
        }
        made.clear();
        ask(1);
        ask(0);
        assertThat(made).containsExactly(0);
    }
}
