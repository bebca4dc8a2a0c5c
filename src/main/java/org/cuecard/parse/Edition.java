package org.cuecard.parse;

import java.util.List;
import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.source.SourceFile;

/**
 * A guide in one of its languages.
 *
 * @param catalog the guide, in that language as far as it is translated
 * @param files how far it is translated, file by file; none for the language that the guide is written in
 * @param marks what the translations were made from, where that was written down
 */
public record Edition(Catalog catalog, List<TranslatedFile> files, Optional<SourceFile> marks) {
    public Edition {
        files = List.copyOf(files);
    }

    /** Its language, as a BCP 47 tag. */
    public String language() {
        return catalog.guide().language().value();
    }
}
