package org.cuecard.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cuecard.source.SourceFile;

/**
 * Knows the places of a page where escaping does not make a text harmless: an attribute without quotes ends at the
 * first space, and scripts and styles do not read escapes. Each file is looked at by itself.
 */
final class HtmlPlace {
    /** Mustache's own tags, whose angle brackets are not HTML's. */
    private static final Pattern TAGS = Pattern.compile("\\{\\{[^}]*\\}+");

    /** Stands for a character of a Mustache tag; no text has it. */
    private static final char TAG = '\0';

    private static final List<String> ELEMENTS = List.of("script", "style");

    /** The file in lower case, as long as ever, with Mustache's tags struck out. */
    private final String html;

    /** What was found, by where a tag stands: a partial is compiled once for each page and place that includes it. */
    private final Map<Integer, Optional<String>> known = new HashMap<>();

    private HtmlPlace(String html) {
        this.html = html;
    }

    /** The places of a template's file. */
    static HtmlPlace in(SourceFile file) {
        String lower = file.text()
                .chars()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new HtmlPlace(TAGS.matcher(lower)
                .replaceAll(tag -> String.valueOf(TAG).repeat(tag.group().length())));
    }

    /** Why an escaped value must not stand where a tag stands, as the end of a sentence; empty where it may. */
    Optional<String> problem(Tag tag) {
        return known.computeIfAbsent(tag.span().start(), this::problem);
    }

    private Optional<String> problem(int at) {
        for (String element : ELEMENTS) {
            int start = html.lastIndexOf("<" + element, at);
            if (start > html.lastIndexOf("</" + element, at) && quoteAt(start, at) == '>') {
                return Optional.of("stands in a " + element + " element, where escapes are not read");
            }
        }
        return withoutQuotes(at)
                ? Optional.of("is the value of an attribute without quotes, and the first space in it would end it")
                : Optional.empty();
    }

    private boolean withoutQuotes(int at) {
        int start = html.lastIndexOf('<', at);
        if (start <= html.lastIndexOf('>', at) || !followsEquals(at)) {
            return false;
        }
        return quoteAt(start, at) == ' ';
    }

    /** The quote that is open where a tag breaks off; a space where none is, and {@code >} where the tag has ended. */
    private char quoteAt(int start, int end) {
        char quote = ' ';
        for (int i = start; i < end; i++) {
            char c = html.charAt(i);
            if (quote == ' ' && c == '>') {
                return c;
            } else if (quote == ' ' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = ' ';
            }
        }
        return quote;
    }

    private boolean followsEquals(int at) {
        int last = at - 1;
        while (last >= 0 && (html.charAt(last) == TAG || Character.isWhitespace(html.charAt(last)))) {
            last--;
        }
        return last >= 0 && html.charAt(last) == '=';
    }
}
