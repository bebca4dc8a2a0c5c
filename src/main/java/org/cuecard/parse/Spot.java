package org.cuecard.parse;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Finds words of a text in the file from which it was read. YAML folds lines, so any white space matches any other;
 * where quotes or escapes hide the words, the place is the text's own, or the file's.
 */
final class Spot {
    private Spot() {}

    /** The part of a text from one offset to another, where the text's place is known. */
    static SourceSpan in(SourceSpan place, String text, int from, int to) {
        int at = place.text().indexOf(text);
        if (at >= 0) {
            return place.part(at + from, at + to);
        }
        return find(place, text.substring(from, to)).orElse(place);
    }

    /** A text whose place is not known; the start of the file when it is not written there as it is read. */
    static SourceSpan of(SourceFile file, String text) {
        return find(file.span(0, file.length()), text).orElse(file.start());
    }

    private static Optional<SourceSpan> find(SourceSpan within, String words) {
        String text = within.text();
        int at = text.indexOf(words);
        if (at >= 0) {
            return Optional.of(within.part(at, at + words.length()));
        }
        String folded =
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(folded).matcher(text);
        return matcher.find() ? Optional.of(within.part(matcher.start(), matcher.end())) : Optional.empty();
    }
}
