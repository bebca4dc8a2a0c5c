package org.cuecard.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;
import org.cuecard.model.Programme;
import org.cuecard.model.Step;
import org.cuecard.source.Located;

/** Sentences that are read in mid-exercise are short. Bodies are read in a chair and may take their time. */
final class SentenceCheck implements PartCheck {
    /** Plain-language guidance counts a sentence above twenty words as long. */
    private static final int WORDS = 20;

    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.!?…]+[\"'”’)]*(?=\\s|$)|$)", Pattern.DOTALL);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Override
    public void exercise(Exercise exercise, DiagnosticSink sink) {
        text(exercise.spec().summary(), sink);
        texts(exercise.spec().setup(), sink);
        texts(exercise.spec().steps().stream().map(Step::action).toList(), sink);
    }

    @Override
    public void programme(Programme programme, DiagnosticSink sink) {
        text(programme.spec().summary(), sink);
        texts(programme.spec().warmUp(), sink);
        texts(programme.spec().progression(), sink);
    }

    private static void texts(List<Located<String>> texts, DiagnosticSink sink) {
        texts.forEach(text -> text(text, sink));
    }

    private static void text(Located<String> text, DiagnosticSink sink) {
        if (text.value().length() < 2 * WORDS) {
            return; // words and the spaces between them take more
        }
        Matcher sentence = SENTENCE.matcher(text.value());
        while (sentence.find()) {
            long words = SPACES.splitAsStream(sentence.group())
                    .filter(SentenceCheck::isWord)
                    .count();
            if (words > WORDS) {
                sink.report(Diagnostic.of(
                        Code.LONG_SENTENCE,
                        Spot.in(text.span(), text.value(), sentence.start(), sentence.end()),
                        "this sentence has " + words + " words",
                        "make it two; up to " + WORDS + " words are easy to follow"));
            }
        }
    }

    /** A dash that stands alone is no word. */
    private static boolean isWord(String word) {
        return word.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
