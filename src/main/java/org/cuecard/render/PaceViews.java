package org.cuecard.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cuecard.model.CountAs;
import org.cuecard.model.IntRange;
import org.cuecard.model.Tempo;
import org.cuecard.render.view.PaceView;

/** Doses as a script counts them. What a source does not say stays absent; the reader counts it. */
final class PaceViews {
    private final Wording words;

    PaceViews(Wording words) {
        this.words = words;
    }

    PaceView pace(DoseParts parts, Optional<Tempo> tempo) {
        Optional<DoseParts.Repeats> count = work(parts, DoseParts.Repeats.class);
        Optional<DoseParts.Duration> time = work(parts, DoseParts.Duration.class);
        Optional<DoseParts.Distance> distance = work(parts, DoseParts.Distance.class);
        return new PaceView(
                bare(parts.sets()),
                bare(count.map(DoseParts.Repeats::number)),
                count.filter(repeats -> repeats.counted() == CountAs.STEPS).isPresent(),
                bare(parts.hold()),
                bare(time.map(DoseParts.Duration::number)),
                bare(parts.rest()),
                tempo.map(Tempo::seconds).map(Wording::figure),
                parts.sides().name().toLowerCase(Locale.ROOT),
                parts.sets().map(this::setNames).orElse(List.of()),
                count.map(repeats -> words.say(Phrase.NOW_COUNT, repeats.shortText(words, false))),
                distance.map(length -> length.figures(words)));
    }

    private static <T extends DoseParts.Work> Optional<T> work(DoseParts parts, Class<T> kind) {
        return parts.work().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Optional<String> bare(Optional<IntRange> number) {
        return number.map(n -> n.isSingle() ? Wording.figure(n.low()) : n.low() + "-" + n.high());
    }

    private List<String> setNames(IntRange sets) {
        return sets.high() == 1
                ? List.of()
                : IntStream.rangeClosed(1, sets.high())
                        .mapToObj(n -> words.say(Phrase.NOW_SET, Wording.figure(n), words.figures(sets)))
                        .toList();
    }
}
