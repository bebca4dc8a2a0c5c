/**
 * The whole tool where things go wrong: killed in the midst, on a full disk, beside another build, fed with damaged
 * files, on a share that goes away.
 */
@NullMarked
package org.cuecard.fire;

import org.jspecify.annotations.NullMarked;
