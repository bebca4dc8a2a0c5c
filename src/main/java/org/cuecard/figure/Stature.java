package org.cuecard.figure;

/**
 * Lengths of the reference body in metres. The fractions of stature are those of Drillis and Contini (1966), as in
 * Winter's <cite>Biomechanics and Motor Control of Human Movement</cite>; the others were fitted to them.
 */
public final class Stature {
    /** How tall the body stands. */
    public static final double HEIGHT = 1.70;

    public static final double THIGH = .245 * HEIGHT;
    public static final double SHANK = .246 * HEIGHT;
    /** From the ankle down to the sole. */
    public static final double FOOT = .039 * HEIGHT;
    /** From the ankle forward to the ball of the foot, on the sole. */
    public static final double BALL = .072 * HEIGHT;
    /** From the ankle forward to the tip of the toes. */
    public static final double TIP = .113 * HEIGHT;
    /** From the ankle forward to the heel: it lies behind. */
    public static final double HEEL = -.038 * HEIGHT;

    public static final double UPPER_ARM = .186 * HEIGHT;
    public static final double FOREARM = .146 * HEIGHT;
    /** From the wrist to the middle of the hand. */
    public static final double HAND = .055 * HEIGHT;

    /** From the body's middle plane to a hip joint. */
    static final double HIP_OUT = .052 * HEIGHT;
    /** From the body's middle plane to a shoulder joint. */
    static final double SHOULDER_OUT = .103 * HEIGHT;
    /** From the thorax's base up to the shoulder joints. */
    static final double SHOULDER_UP = .100 * HEIGHT;

    static final Vec3 PELVIS_TO_LUMBAR = new Vec3(0, .075 * HEIGHT, -.004 * HEIGHT);
    static final Vec3 LUMBAR_TO_THORAX = new Vec3(0, .095 * HEIGHT, 0);
    static final Vec3 THORAX_TO_NECK = new Vec3(0, .140 * HEIGHT, -.006 * HEIGHT);
    static final Vec3 NECK_TO_HEAD = new Vec3(0, .042 * HEIGHT, .014 * HEIGHT);

    private Stature() {}
}
