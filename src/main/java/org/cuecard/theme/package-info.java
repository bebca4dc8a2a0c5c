/** Themes: templates whose every name is checked, texts, parameters and fingerprinted assets. */
@NullMarked
package org.cuecard.theme;

import org.jspecify.annotations.NullMarked;
