package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.IntRange;

/**
 * A dose as a sentence for somebody who hears it: {@code 2 to 3 sets of 8 to 12 repetitions on each side, rest 60
 * seconds, 2 to 3 days a week.} What is not set is left out.
 */
final class DoseSpeech {
    private final Wording words;

    DoseSpeech(Wording words) {
        this.words = words;
    }

    String sentence(DoseParts parts) {
        List<String> clauses = new ArrayList<>();
        work(parts).ifPresent(work -> clauses.add(sides(parts, work)));
        if (!parts.work().isEmpty()) {
            parts.hold().ifPresent(hold -> clauses.add(words.say(Phrase.SPOKEN_HOLD, words.timeSpoken(hold))));
        }
        parts.rest().ifPresent(rest -> clauses.add(rest(rest)));
        parts.days().ifPresent(days -> clauses.add(words.countSpoken(Phrase.COUNT_DAYS_A_WEEK, days)));
        parts.effort().ifPresent(effort -> clauses.add(words.say(Phrase.SPOKEN_EFFORT, words.spoken(effort))));
        parts.weeks()
                .ifPresent(weeks ->
                        clauses.add(words.say(Phrase.SPOKEN_WEEKS, words.countSpoken(Phrase.COUNT_WEEKS, weeks))));
        return clauses.isEmpty() ? words.say(Phrase.SPOKEN_OPEN) : words.sentence(words.commas(clauses));
    }

    private Optional<String> work(DoseParts parts) {
        List<String> spoken =
                parts.work().stream().map(work -> work.spoken(words)).toList();
        Optional<String> work = spoken.isEmpty()
                ? parts.hold().map(hold -> words.say(Phrase.SPOKEN_HOLD_WORK, words.timeSpoken(hold)))
                : Optional.of(words.commas(spoken));
        return parts.sets()
                .map(sets -> work.map(done -> words.sayFor(sets, Phrase.SPOKEN_SETS_OF, words.spoken(sets), done))
                        .orElseGet(() -> words.countSpoken(Phrase.COUNT_SETS, sets)))
                .or(() -> work);
    }

    private String sides(DoseParts parts, String dose) {
        return switch (parts.sides()) {
            case BOTH -> dose;
            case EACH -> words.say(Phrase.SPOKEN_EACH_SIDE, dose);
            case ALTERNATING -> words.say(Phrase.SPOKEN_ALTERNATING, dose);
            case LEFT -> words.say(Phrase.SPOKEN_LEFT, dose);
            case RIGHT -> words.say(Phrase.SPOKEN_RIGHT, dose);
        };
    }

    private String rest(IntRange rest) {
        return rest.high() == 0
                ? words.say(Phrase.SPOKEN_NO_REST)
                : words.say(Phrase.SPOKEN_REST, words.timeSpoken(rest));
    }
}
