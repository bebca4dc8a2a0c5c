package org.cuecard.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.cuecard.source.SourceFile;

/**
 * How far a guide is translated into one of its languages. Files are named by the path of their original.
 *
 * @param original the language that the guide is written in, as a BCP 47 tag
 * @param bodies the Markdown files that are not translated, and stand there in the original's language
 * @param partial the files of which at least one text is not translated
 * @param texts what fields say that are not translated
 */
public record Translation(String original, Set<String> bodies, Set<String> partial, Set<String> texts) {
    public Translation {
        bodies = Collections.unmodifiableSet(new TreeSet<>(bodies));
        partial = Collections.unmodifiableSet(new TreeSet<>(partial));
        texts = Set.copyOf(texts);
    }

    /** Whether a body stands there in the original's language. */
    public boolean isForeign(SourceFile body) {
        return bodies.contains(body.path());
    }
}
