/**
 * Photographs: JPEG and PNG files in, smaller copies for pages out, and nothing in them but the picture.
 *
 * <p>All of it is written here in whole numbers, rather than left to the platform's imaging library, for one reason:
 * that library is native code of another version on each system, and a site has the same bytes on every machine. What
 * it takes: readers of baseline and progressive JPEG (ITU-T T.81) and of PNG (W3C, third edition), a scaler that works
 * in linear light, a writer of baseline JPEG, and a writer of PNG with its own DEFLATE (RFC 1951).
 *
 * <p>A file that cannot be read is a value with the reason, never an exception that leaves this package.
 */
@NullMarked
package org.cuecard.image;

import org.jspecify.annotations.NullMarked;
