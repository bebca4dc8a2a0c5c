package org.cuecard.parse;

import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;
import org.cuecard.model.figure.PoseSpec;
import org.cuecard.source.Located;

/** A pose's id becomes part of a file's name and of an address, so it is written as other ids are. */
final class PoseIdCheck implements PartCheck {
    @Override
    public void exercise(Exercise exercise, DiagnosticSink sink) {
        exercise.spec().figure().stream()
                .flatMap(figure -> figure.poses().stream())
                .map(PoseSpec::id)
                .forEach(id -> check(id, sink));
    }

    private static void check(Located<String> id, DiagnosticSink sink) {
        if (!Slug.isId(id.value())) {
            sink.report(PairFinder.badId(id.value(), id.span(), "a pose"));
        }
    }
}
