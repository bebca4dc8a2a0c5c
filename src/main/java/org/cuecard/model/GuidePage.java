package org.cuecard.model;

import org.cuecard.source.SourceFile;

/**
 * A page of text, such as "About".
 *
 * @param path its place below site/pages/, without ending: {@code about} or {@code reference/exercise}
 */
public record GuidePage(String path, PageSpec spec, Prose body, SourceFile file) {}
