package org.cuecard.figure;

/**
 * A step's number at a place on the body.
 *
 * @param step counted from 1
 * @param at in the world
 */
public record SolvedCallout(int step, Vec3 at) {}
