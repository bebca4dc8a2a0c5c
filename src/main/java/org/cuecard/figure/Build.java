package org.cuecard.figure;

/**
 * How a body differs from the reference, as factors.
 *
 * @param shoulders their breadth
 * @param hips their breadth
 * @param girth the thickness of trunk and limbs
 */
public record Build(double shoulders, double hips, double girth) {
    public static final Build REFERENCE = new Build(1, 1, 1);
}
