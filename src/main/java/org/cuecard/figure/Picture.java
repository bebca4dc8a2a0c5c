package org.cuecard.figure;

/**
 * A drawing as pixels.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rgb red, green and blue of each pixel, row by row; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // two pictures are never compared
public record Picture(int width, int height, byte[] rgb) {}
