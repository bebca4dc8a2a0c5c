@NullMarked
package org.cuecard.pdf;

import org.jspecify.annotations.NullMarked;
