package org.cuecard.parse;

import java.time.LocalDate;
import java.util.List;

/** All checks of a guide's content. Their order does not matter: problems are told by place. */
final class Checks {
    private Checks() {}

    static List<ContentCheck> all(LocalDate now) {
        return List.of(
                new LanguageCheck(),
                new TermCheck(),
                new ReferenceCheck(),
                new ProgressionCheck(),
                new NameCheck(),
                new SourceCheck(),
                new MediaCheck(),
                new PoseIdCheck(),
                new ReviewCheck(now),
                new CureWordCheck(),
                new SentenceCheck(),
                new LengthCheck());
    }
}
