/**
 * A guide as a browser shows it while somebody writes it: watched, built anew after each change, and served on
 * loopback.
 */
@NullMarked
package org.cuecard.serve;

import org.jspecify.annotations.NullMarked;
