package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {
    private static double grey(Ink ink) {
        return Paint.Shade.darkness(ink.shade().in(Palette.PRINT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            names = {"SKIN", "TOP", "SHORTS", "SCARF", "SHOE", "SOCK", "PROP", "FLOOR"})
    void on_paper_bodies_and_garments_stay_lighter_than_35_percent_grey(Ink ink) {
        assertThat(grey(ink)).isLessThan(.35);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            names = {"BAND", "BAND_INSIDE", "SECOND_BAND", "SECOND_BAND_INSIDE", "LINE", "ARROW", "BADGE"})
    void on_paper_bands_lines_and_arrows_stay_darker_than_50_percent_grey(Ink ink) {
        assertThat(grey(ink)).isGreaterThan(.5);
    }

    @Test
    void cloth_of_ones_own_becomes_a_tint_on_paper() {
        Paint.Shade cloth = new Paint.Shade("#3f5a57", "#5f837f", "#a8a8a8");
        assertThat(cloth.in(Palette.PRINT)).isEqualTo("#9facab");
        assertThat(Paint.Shade.darkness("#9facab")).isLessThan(.35);
        assertThat(new Paint.Shade("#fbf1e8", "#000", "#fff").in(Palette.PRINT)).isEqualTo("#fbf1e8");
    }
}
