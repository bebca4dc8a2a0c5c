@NullMarked
package org.cuecard.parse;

import org.jspecify.annotations.NullMarked;
