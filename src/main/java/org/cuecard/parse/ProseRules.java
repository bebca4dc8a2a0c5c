package org.cuecard.parse;

import org.cuecard.model.RawHtml;

/** What holds for every body of a guide. */
record ProseRules(RawHtml rawHtml, ProseWords words, PictureFinder pictures) {}
