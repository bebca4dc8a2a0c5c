package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cuecard.model.TypeSize;
import org.cuecard.render.view.RunningView;
import org.junit.jupiter.api.Test;

class RunningLinesTest {
    @Test
    void a_name_cannot_end_its_string_or_the_style_element() {
        assertThat(RunningLines.quoted("Zoë's \"best\" </style>\\").html())
                .isEqualTo("\"Zoë\\27 s \\22 best\\22  \\3c \\2f style\\3e \\5c \"");
    }

    @Test
    void words_and_addresses_stay_readable() {
        assertThat(RunningLines.quoted("Clamshell. Version 1.0.").html()).isEqualTo("\"Clamshell. Version 1.0.\"");
    }

    @Test
    void without_a_review_or_an_address_the_name_stands_alone() {
        RunningView lines = RunningLines.of("Squat", "A guide", Optional.empty(), Optional.empty(), TypeSize.NORMAL);
        assertThat(lines.runningReview().html()).isEqualTo("\"Squat.\"");
        assertThat(lines.runningAddress().html()).isEqualTo("\"\"");
    }
}
