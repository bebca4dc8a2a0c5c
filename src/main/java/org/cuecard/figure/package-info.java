/**
 * Drawings of exercises from data: key poses in degrees and centimetres become line art.
 *
 * <p>{@link org.cuecard.figure.PoseSolver} turns what a spec says of its figure into poses of a
 * {@link org.cuecard.figure.Skeleton}, and tells what no body can do. All lengths are metres on a body 170 cm tall; x
 * leads to the subject's left, y up, z forward; the floor is at y = 0. Angles are degrees, and 0 when standing upright.
 */
@NullMarked
package org.cuecard.figure;

import org.jspecify.annotations.NullMarked;
