@NullMarked
package org.cuecard.importer;

import org.jspecify.annotations.NullMarked;
