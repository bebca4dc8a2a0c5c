package org.cuecard.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.MotionOrder;
import org.cuecard.model.Prose;
import org.cuecard.model.TermKind;
import org.cuecard.source.Located;

/**
 * All that the plan of a site and its links take from an exercise. Whoever lets the plan depend on more has to name it
 * here.
 *
 * @param name lists are sorted by it
 * @param terms those that it uses, by the kinds that have pages
 * @param leading those of them on whose pages it comes before others
 * @param poses of its figure
 * @param moves whether the figure does
 * @param sections those that links may lead to
 * @param anchors those of its body
 * @param addresses what its body links to and shows
 */
record PlannedTraits(
        String name,
        List<List<String>> terms,
        List<List<String>> leading,
        Optional<LocalDate> modified,
        List<String> poses,
        boolean moves,
        List<String> formerIds,
        List<String> sections,
        List<String> anchors,
        List<String> addresses,
        String specPath,
        String bodyPath) {

    static PlannedTraits of(Exercise exercise) {
        ExerciseSpec spec = exercise.spec();
        Prose body = exercise.body();
        return new PlannedTraits(
                spec.name(),
                byKind(kind -> TermPages.used(spec, kind)),
                byKind(kind -> TermPages.leading(spec, kind)),
                ContentDates.of(spec),
                values(spec.figure().stream()
                        .flatMap(figure -> figure.poses().stream())
                        .map(pose -> pose.id())),
                MotionOrder.of(spec).isPresent(),
                values(spec.formerIds().stream()),
                OwnAnchors.of(exercise),
                Stream.concat(body.anchors().stream(), body.headings().stream().map(Prose.Heading::id))
                        .toList(),
                values(body.segments().stream().flatMap(PlannedTraits::address)),
                exercise.specFile().path(),
                exercise.bodyFile().path());
    }

    private static Stream<Located<String>> address(Prose.Segment segment) {
        if (segment instanceof Prose.LinkAddress link) {
            return Stream.of(link.target());
        }
        return segment instanceof Prose.ImageAddress image ? Stream.of(image.path()) : Stream.of();
    }

    private static List<List<String>> byKind(Function<TermKind, List<Located<String>>> terms) {
        return TermPages.KINDS.stream()
                .map(kind -> values(terms.apply(kind).stream()))
                .toList();
    }

    private static List<String> values(Stream<Located<String>> located) {
        return located.map(Located::value).toList();
    }
}
