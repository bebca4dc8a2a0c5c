package org.cuecard.schema;

import org.cuecard.source.SourceSpan;

/**
 * A text of an original, and whether its translation has it too.
 *
 * @param path where it stands in the original: {@code steps.2.do}, counted from 1, or by id: {@code credits.msd.title}
 * @param original what the original says
 * @param translated whether the translation says it
 * @param place where it stands: in the translation, or when it is not translated in the original
 */
public record TranslatedText(String path, String original, boolean translated, SourceSpan place) {}
