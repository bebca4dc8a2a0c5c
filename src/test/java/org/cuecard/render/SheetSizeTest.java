package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cuecard.figure.Drawing;
import org.junit.jupiter.api.Test;

class SheetSizeTest {
    private static Drawing drawing(double width, double height) {
        return new Drawing(
                "pose", "", "<svg viewBox=\"0 0 1 1\" width=\"7\" height=\"7.5\"></svg>", width, height, "", "");
    }

    @Test
    void standing_poses_share_their_height() {
        Drawing narrow = drawing(100, 400);
        Drawing wide = drawing(200, 400);
        SheetSize size = SheetSize.of(List.of(narrow, wide));
        assertThat(size.shape()).isEqualTo("upright");
        assertThat(size.markup(narrow, narrow.svg()).html())
                .isEqualTo("<svg viewBox=\"0 0 1 1\" width=\"0.25em\" height=\"1em\"></svg>");
        assertThat(size.markup(wide, wide.svg()).html()).contains("width=\"0.5em\" height=\"1em\"");
    }

    @Test
    void lying_poses_are_measured_by_the_widest() {
        Drawing narrow = drawing(300, 100);
        Drawing wide = drawing(400, 100);
        SheetSize size = SheetSize.of(List.of(narrow, wide));
        assertThat(size.shape()).isEqualTo("lying");
        assertThat(size.markup(narrow, narrow.svg()).html()).contains("width=\"0.75em\" height=\"0.25em\"");
        assertThat(size.markup(wide, wide.svg()).html()).contains("width=\"1em\" height=\"0.25em\"");
    }
}
