package org.cuecard.parse;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;

/** What the files of a guide are for; made by {@link FileSorter}. */
record SortedFiles(
        Optional<SourceFile> guide,
        Optional<SourceFile> vocabulary,
        List<SpecPair> exercises,
        List<SpecPair> programmes,
        List<SourceFile> pages,
        SortedMap<String, SourceAsset> assets) {
    SortedFiles {
        exercises = List.copyOf(exercises);
        programmes = List.copyOf(programmes);
        pages = List.copyOf(pages);
    }

    /** Whether this is a guide of pages alone, such as a manual: no exercises, and no words to describe any. */
    boolean isBook() {
        return !pages.isEmpty() && vocabulary.isEmpty() && exercises.isEmpty() && programmes.isEmpty();
    }
}
