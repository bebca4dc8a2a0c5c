package org.cuecard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurveFitTest {
    private static Polyline wave() {
        Polyline wave = new Polyline();
        for (int i = 0; i <= 200; i++) {
            wave.add(i, 30 * StrictMath.sin(i / 20.0));
        }
        return wave;
    }

    @Test
    void curves_stay_near_the_points_and_are_few() {
        List<Cubic> curves = CurveFit.fit(wave(), .5);
        assertThat(curves).hasSizeLessThan(16);
        for (int i = 0; i <= 200; i++) {
            double nearest = Double.MAX_VALUE;
            for (Cubic curve : curves) {
                for (int j = 0; j <= 200; j++) {
                    double t = j / 200.0;
                    double away = Polyline.distance(curve.x(t), curve.y(t), wave().x(i), wave().y(i));
                    nearest = Math.min(nearest, away);
                }
            }
            assertThat(nearest).isLessThan(.6);
        }
    }

    @Test
    void each_curve_starts_where_the_last_one_ends() {
        List<Cubic> curves = CurveFit.fit(wave(), .5);
        for (int i = 1; i < curves.size(); i++) {
            assertThat(curves.get(i).x0()).isEqualTo(curves.get(i - 1).x3());
            assertThat(curves.get(i).y0()).isEqualTo(curves.get(i - 1).y3());
        }
    }

    @Test
    void a_single_point_has_no_curve() {
        Polyline point = new Polyline();
        point.add(1, 1);
        point.add(1, 1);
        assertThat(CurveFit.fit(point, .5)).isEmpty();
    }
}
