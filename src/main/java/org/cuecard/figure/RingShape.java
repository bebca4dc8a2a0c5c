package org.cuecard.figure;

/** The unit section that rings are scaled from: a superellipse, round with exponent 2 and squarer above. */
final class RingShape {
    static final RingShape ROUND = new RingShape(2);

    private final double[] x = new double[Ring.SIZE];
    private final double[] z = new double[Ring.SIZE];

    RingShape(double exponent) {
        for (int j = 0; j < Ring.SIZE; j++) {
            double angle = 2 * StrictMath.PI * j / Ring.SIZE;
            x[j] = bent(StrictMath.cos(angle), exponent);
            z[j] = bent(StrictMath.sin(angle), exponent);
        }
    }

    private static double bent(double value, double exponent) {
        return Math.signum(value) * StrictMath.pow(Math.abs(value), 2 / exponent);
    }

    double x(int j) {
        return x[j];
    }

    double z(int j) {
        return z[j];
    }
}
