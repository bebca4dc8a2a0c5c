package org.cuecard.theme;

import java.util.List;
import org.cuecard.source.SourceFile;

/**
 * A template or a partial, with its tree.
 *
 * @param name its path below {@code templates/} without the ending; {@code "print/card"}
 */
record ParsedTemplate(String name, SourceFile file, List<Part> parts) {}
