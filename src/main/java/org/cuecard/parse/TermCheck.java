package org.cuecard.parse;

import java.util.Optional;
import java.util.Set;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.Exercise;
import org.cuecard.model.Programme;
import org.cuecard.model.TermKind;
import org.cuecard.model.TermOf;
import org.cuecard.model.Vocabulary;
import org.cuecard.source.SourceSpan;

/** Every text that is declared to be a term of the vocabulary is one; of no vocabulary nothing is told. */
record TermCheck(Optional<Vocabulary> vocabulary) implements ContentCheck, PartCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        contents.guide().ifPresent(spec -> check(spec, sink));
    }

    @Override
    public void exercise(Exercise exercise, DiagnosticSink sink) {
        check(exercise.spec(), sink);
    }

    @Override
    public void programme(Programme programme, DiagnosticSink sink) {
        check(programme.spec(), sink);
    }

    private void check(Record spec, DiagnosticSink sink) {
        vocabulary.ifPresent(words -> check(spec, words, sink));
    }

    private static void check(Record spec, Vocabulary vocabulary, DiagnosticSink sink) {
        RecordWalk.texts(spec, (declaration, text, span) -> {
            TermOf term = declaration.getAnnotation(TermOf.class);
            if (term != null
                    && span.isPresent()
                    && !vocabulary.ids(term.value()).contains(text)) {
                sink.report(unknown(text, term.value(), vocabulary.ids(term.value()), span.get()));
            }
        });
    }

    private static Diagnostic unknown(String text, TermKind kind, Set<String> known, SourceSpan span) {
        Diagnostic diagnostic = Diagnostic.of(Code.UNKNOWN_TERM, span, "\"" + text + "\" is not " + kind.phrase());
        Optional<String> hint = Suggestion.hint(text, known);
        return hint.map(diagnostic::withHint)
                .orElse(diagnostic)
                .withHint("the terms are listed in " + FileSorter.VOCABULARY + "; add it there if it is a new one");
    }
}
