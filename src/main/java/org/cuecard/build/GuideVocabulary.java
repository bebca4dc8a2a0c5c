package org.cuecard.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.Vocabulary;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTreeReader;

/** A guide's vocabulary, for what helps an author to begin and does not mind when there is none. */
final class GuideVocabulary {
    private GuideVocabulary() {}

    static Optional<Vocabulary> read(Path guide) throws IOException {
        return SourceTreeReader.read(guide, List.of("site"))
                .file("site/vocabulary.yaml")
                .flatMap(GuideVocabulary::of);
    }

    static Optional<Vocabulary> of(SourceFile file) {
        return SpecReader.read(file, Vocabulary.class, problem -> {});
    }
}
