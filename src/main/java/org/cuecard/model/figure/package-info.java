/**
 * What an author writes of an exercise's drawing: poses in degrees and centimetres, in the words of a coach. The body
 * they are written for is 170 cm tall; whatever its build, its angles are 0 when it stands upright.
 */
@NullMarked
package org.cuecard.model.figure;

import org.jspecify.annotations.NullMarked;
