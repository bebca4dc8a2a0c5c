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

    /** Words of a text whose place is known. */
    static SourceSpan in(SourceSpan text, String words) {
        return find(text, words).orElse(text);
    }

    /** Words of a text whose place is not known: the text is looked for first, then the words within it. */
    static SourceSpan in(SourceFile file, String text, String words) {
        SourceSpan whole = file.span(0, file.text().length());
        return find(whole, text)
                .map(found -> in(found, words))
                .or(() -> find(whole, words))
                .orElse(file.start());
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
