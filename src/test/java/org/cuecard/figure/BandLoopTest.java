package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.cuecard.model.BandPlacement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BandLoopTest {
    private static final String LEGS = "ANCHORED|UNDER_FEET|HANDS";

    @ParameterizedTest
    @EnumSource(value = BandPlacement.class, mode = EnumSource.Mode.MATCH_NONE, names = LEGS)
    void a_band_lies_on_both_limbs(BandPlacement placement) {
        Ribbon loop = BandLoop.round(SampleFigures.ASTRIDE, placement, 0);
        for (Side side : Side.values()) {
            Ring limb = BandLoop.section(SampleFigures.ASTRIDE, placement, side, 0, 0);
            double nearest = Double.MAX_VALUE;
            for (Ribbon.Row row : loop.rows()) {
                for (int j = 0; j < Ring.SIZE; j++) {
                    nearest = Math.min(nearest, row.middle().distance(limb.place(j)));
                }
            }
            assertThat(nearest).isBetween(BandLoop.MARGIN * .5, BandLoop.MARGIN * 1.6);
        }
    }

    @ParameterizedTest
    @EnumSource(value = BandPlacement.class, mode = EnumSource.Mode.MATCH_NONE, names = LEGS)
    void a_band_is_never_shorter_than_at_rest(BandPlacement placement) {
        double before = BandLoop.round(SampleFigures.UPRIGHT, placement, 0).length();
        for (double abduction = 5; abduction <= 45; abduction += 10) {
            double length = BandLoop.round(SampleFigures.astride(abduction), placement, 0)
                    .length();
            assertThat(length).isGreaterThan(before);
            before = length;
        }
    }
}
