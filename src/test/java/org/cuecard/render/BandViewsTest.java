package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.Band;
import org.cuecard.model.BandKind;
import org.cuecard.model.BandPlacement;
import org.cuecard.model.Brand;
import org.cuecard.model.IntRange;
import org.cuecard.render.view.BandView;
import org.cuecard.render.view.StrengthBar;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BandViewsTest {
    private static final Fixture FIXTURE = Fixture.guide();
    private static final Brand THERABAND = new Brand("TheraBand", List.of("yellow", "red", "green", "blue", "black"));
    private static final BandViews BANDS = bands(Optional.of(THERABAND));

    private static BandViews bands(Optional<Brand> brand) {
        return new BandViews(FIXTURE.words(), FIXTURE.catalog().vocabulary(), brand);
    }

    private static Band band(Optional<Integer> count, Optional<IntRange> strength, Optional<BandKind> kind) {
        return new Band(at(BandPlacement.ABOVE_KNEES), count, strength, kind);
    }

    private static Located<BandPlacement> at(BandPlacement placement) {
        return new Located<>(placement, new SourceSpan(SourceFile.of("band.yaml", ""), 0, 0));
    }

    @Test
    void a_band_of_which_only_the_place_is_known_is_one_loop_of_no_strength() {
        BandView band = BANDS.band(band(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(band.bandText()).isEqualTo("1 loop band, just above the knees");
        assertThat(band.placeText()).isEqualTo("just above the knees");
        assertThat(band.strength()).isEmpty();
        assertThat(band.strengthBoxes()).extracting(StrengthBar::filled).containsOnly(false);
        assertThat(band.strengthBoxes())
                .extracting(StrengthBar::barWord)
                .containsExactly("lightest", "light", "medium", "strong", "strongest");
    }

    @Test
    void a_strength_is_told_in_figures_words_bars_and_the_brands_colours() {
        BandView band = BANDS.band(band(Optional.of(2), Optional.of(new IntRange(1, 2)), Optional.of(BandKind.TUBE)));
        assertThat(band.bandText()).isEqualTo("2 tubes, just above the knees");
        assertThat(band.strength()).hasValueSatisfying(strength -> {
            assertThat(strength.strengthText()).isEqualTo("1–2 of 5, lightest to light");
            assertThat(strength.bars())
                    .extracting(StrengthBar::filled)
                    .containsExactly(true, true, false, false, false);
            assertThat(strength.brandText()).contains("TheraBand: yellow or red");
        });
    }

    @Test
    void a_single_strength_has_one_word_and_one_colour() {
        BandView band = BANDS.band(band(Optional.empty(), Optional.of(IntRange.of(5)), Optional.empty()));
        assertThat(band.strength()).hasValueSatisfying(strength -> {
            assertThat(strength.strengthText()).isEqualTo("5 of 5, strongest");
            assertThat(strength.brandText()).contains("TheraBand: black");
        });
    }

    @Test
    void no_colour_is_named_without_a_brand() {
        BandView band =
                bands(Optional.empty()).band(band(Optional.empty(), Optional.of(IntRange.of(3)), Optional.empty()));
        assertThat(band.strength().orElseThrow().brandText()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(BandPlacement.class)
    void every_place_has_words_of_its_own(BandPlacement place) {
        String text = BANDS.band(new Band(at(place), Optional.empty(), Optional.empty(), Optional.empty()))
                .placeText();
        assertThat(text).isNotBlank();
        for (BandPlacement other : BandPlacement.values()) {
            if (other != place) {
                assertThat(BANDS.band(new Band(at(other), Optional.empty(), Optional.empty(), Optional.empty()))
                                .placeText())
                        .isNotEqualTo(text);
            }
        }
    }
}
