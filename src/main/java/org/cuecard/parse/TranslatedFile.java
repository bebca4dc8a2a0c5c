package org.cuecard.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.schema.TranslatedText;
import org.cuecard.source.SourceFile;

/**
 * A file of a guide, and what its translation into one language has of it.
 *
 * @param translation the other file; nothing when there is none yet
 * @param texts every text for readers of the original, in its order; a body is one text, {@link #BODY}
 */
public record TranslatedFile(SourceFile original, Optional<SourceFile> translation, List<TranslatedText> texts) {
    /** The path of a body among the texts of its file. */
    public static final String BODY = "text";

    public TranslatedFile {
        texts = List.copyOf(texts);
    }

    boolean isWhole() {
        return texts.stream().allMatch(TranslatedText::translated);
    }

    /** What its fields say in the original's language. */
    Stream<String> foreignTexts() {
        return texts.stream()
                .filter(text -> !text.translated() && !text.path().equals(BODY))
                .map(TranslatedText::original);
    }

    boolean hasForeignBody() {
        return texts.stream().anyMatch(text -> text.path().equals(BODY) && !text.translated());
    }
}
