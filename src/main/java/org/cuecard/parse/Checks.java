package org.cuecard.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.Vocabulary;

/** All checks of a guide's content. Their order does not matter: problems are told by place. */
final class Checks {
    private Checks() {}

    static List<ContentCheck> all(Optional<Vocabulary> vocabulary) {
        return List.of(
                new LanguageCheck(),
                new TermCheck(vocabulary),
                new ReferenceCheck(),
                new ProgressionCheck(),
                new NameCheck(),
                new SourceCheck(),
                new MediaCheck(),
                new CureWordCheck());
    }

    /**
     * All checks of a part by itself.
     *
     * @param language that its texts are written in
     * @param now the day by which a review may be overdue
     */
    static List<PartCheck> ofParts(String language, Optional<Vocabulary> vocabulary, LocalDate now) {
        List<PartCheck> checks = List.of(
                new TermCheck(vocabulary),
                new SentenceCheck(),
                new SourceCheck(),
                new PoseIdCheck(),
                new ReviewCheck(now),
                new LengthCheck());
        return CureWordCheck.isFor(language)
                ? Stream.concat(checks.stream(), Stream.of(new CureWordCheck())).toList()
                : checks;
    }
}
