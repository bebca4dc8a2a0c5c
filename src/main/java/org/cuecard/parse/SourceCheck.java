package org.cuecard.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.Credit;
import org.cuecard.model.Dose;
import org.cuecard.model.Exercise;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeItem;
import org.cuecard.source.Located;

/** Every dose says where its numbers come from, and that is among the credits; every credit can be looked up. */
final class SourceCheck implements ContentCheck, PartCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        contents.guide().ifPresent(guide -> {
            guide.publisher().url().ifPresent(url -> address(url, sink));
            guide.products().forEach(product -> address(product.url(), sink));
        });
        contents.vocabulary()
                .ifPresent(vocabulary -> vocabulary
                        .authors()
                        .values()
                        .forEach(author -> author.url().ifPresent(url -> address(url, sink))));
    }

    @Override
    public void exercise(Exercise exercise, DiagnosticSink sink) {
        credits(exercise.spec().credits(), sink);
        doses(exercise.spec().dosage().doses(), exercise.spec().credits(), sink);
    }

    @Override
    public void programme(Programme programme, DiagnosticSink sink) {
        credits(programme.spec().credits(), sink);
        List<Dose> doses = programme.spec().exercises().stream()
                .map(ProgrammeItem::dose)
                .flatMap(Optional::stream)
                .toList();
        doses(doses, programme.spec().credits(), sink);
    }

    private static void credits(List<Credit> credits, DiagnosticSink sink) {
        Set<String> seen = new TreeSet<>();
        for (Credit credit : credits) {
            if (!seen.add(credit.id().value())) {
                sink.report(Diagnostic.of(
                        Code.DUPLICATE_ID,
                        credit.id().span(),
                        "another credit of this file has the id \""
                                + credit.id().value() + "\"",
                        "give each credit an id of its own, so that a dose can name it"));
            }
            credit.url().ifPresent(url -> address(url, sink));
        }
    }

    private static void doses(List<Dose> doses, List<Credit> credits, DiagnosticSink sink) {
        Set<String> known =
                credits.stream().map(credit -> credit.id().value()).collect(Collectors.toCollection(TreeSet::new));
        known.add(Dose.GUIDE_DEFAULT);
        for (Dose dose : doses) {
            String source = dose.source().value();
            if (!known.contains(source)) {
                Diagnostic unknown = Diagnostic.of(
                        Code.UNKNOWN_SOURCE,
                        dose.source().span(),
                        "\"" + source + "\" is not among the credits of this file");
                sink.report(Suggestion.hint(source, known)
                        .map(unknown::withHint)
                        .orElse(unknown)
                        .withHint(
                                "add it to credits:, or name " + Dose.GUIDE_DEFAULT + " for a suggestion of your own"));
            }
            if (saysNothing(dose)) {
                sink.report(Diagnostic.of(
                        Code.EMPTY_VALUE,
                        dose.source().span(),
                        "this dose has a source and no number",
                        "write what the source says, or leave the dose out and say why in dosage: unspecified"));
            }
        }
    }

    private static boolean saysNothing(Dose dose) {
        return List.of(
                        dose.sets(),
                        dose.reps(),
                        dose.hold(),
                        dose.distance(),
                        dose.time(),
                        dose.rest(),
                        dose.daysAWeek(),
                        dose.effort(),
                        dose.weeks())
                .stream()
                .allMatch(Optional::isEmpty);
    }

    private static void address(Located<String> url, DiagnosticSink sink) {
        WebAddress.check(url, "url", "https://example.org/article", sink);
    }
}
