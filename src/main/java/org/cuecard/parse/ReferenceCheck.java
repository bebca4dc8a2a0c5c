package org.cuecard.parse;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.ProgrammeItem;
import org.cuecard.model.Variation;
import org.cuecard.source.Located;

/** Every exercise and programme that a spec names is there, and is published. */
final class ReferenceCheck implements ContentCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        contents.exercises()
                .values()
                .forEach(exercise -> Stream.concat(exercise.spec().easier().stream(), exercise.spec().harder().stream())
                        .map(Variation::exercise)
                        .flatMap(Optional::stream)
                        .forEach(id -> exercise(id, contents, sink)));
        contents.programmes()
                .values()
                .forEach(programme -> programme.spec().exercises().stream()
                        .map(ProgrammeItem::exercise)
                        .forEach(id -> exercise(id, contents, sink)));
        contents.guide()
                .flatMap(guide -> guide.publisher().page())
                .filter(path -> !contents.pages().containsKey(path.value()))
                .ifPresent(path ->
                        sink.report(unknown(path, contents.pages().keySet(), Code.BROKEN_LINK, "page of the guide")));
        contents.guide()
                .flatMap(GuideSpec::startWith)
                .ifPresent(id -> check(id, contents.programmeIds(), Code.UNKNOWN_PROGRAMME, "programme", sink));
    }

    private static void exercise(Located<String> id, Contents contents, DiagnosticSink sink) {
        check(id, contents.exerciseIds(), Code.UNKNOWN_EXERCISE, "exercise", sink);
    }

    private static void check(Located<String> id, Ids ids, Code code, String kind, DiagnosticSink sink) {
        if (ids.known().contains(id.value())) {
            return;
        }
        if (ids.drafts().contains(id.value())) {
            sink.report(Diagnostic.of(
                    code,
                    id.span(),
                    "the " + kind + " \"" + id.value()
                            + "\" is a draft or is to be published later, and this leaves it out",
                    "take draft: true or publish-on: out of its spec, or build with --drafts to look at it"));
            return;
        }
        sink.report(unknown(id, ids.known(), code, kind));
    }

    private static Diagnostic unknown(Located<String> id, Set<String> known, Code code, String kind) {
        Diagnostic unknown = Diagnostic.of(code, id.span(), "there is no " + kind + " \"" + id.value() + "\"");
        return Suggestion.hint(id.value(), known).map(unknown::withHint).orElse(unknown);
    }
}
