package org.cuecard.parse;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;

/**
 * What is there of a guide in another language than its own.
 *
 * @param language as the guide lists it
 * @param files the translations, by the path of what each translates
 * @param marks what the translations were made from, where that was written down
 */
record TranslationFiles(Located<String> language, Map<String, SourceFile> files, Optional<SourceFile> marks) {
    TranslationFiles {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    Optional<SourceFile> of(SourceFile original) {
        return Optional.ofNullable(files.get(original.path()));
    }

    /** The path of the file that says what the translations were made from. */
    static String marksPath(String language) {
        return "site/translated." + language + ".yaml";
    }
}
