package org.cuecard.theme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the places of a page where escaping does not make a text harmless: an attribute without quotes ends at the
 * first space, and scripts and styles do not read escapes. Each file is looked at by itself.
 */
final class HtmlPlace {
    /** Mustache's own tags, whose angle brackets are not HTML's. */
    private static final Pattern TAGS = Pattern.compile("\\{\\{[^}]*\\}+");

    private HtmlPlace() {}

    /** Why an escaped value must not stand where a tag stands, as the end of a sentence; empty where it may. */
    static Optional<String> problem(Tag tag) {
        String all = tag.span().file().text().substring(0, tag.span().start());
        String before = TAGS.matcher(all.toLowerCase(Locale.ROOT)).replaceAll("");
        for (String element : new String[] {"script", "style"}) {
            int start = before.lastIndexOf("<" + element);
            if (start > before.lastIndexOf("</" + element) && quoteAtEnd(before.substring(start)) == '>') {
                return Optional.of("stands in a " + element + " element, where escapes are not read");
            }
        }
        return withoutQuotes(before)
                ? Optional.of("is the value of an attribute without quotes, and the first space in it would end it")
                : Optional.empty();
    }

    private static boolean withoutQuotes(String before) {
        int start = before.lastIndexOf('<');
        if (start <= before.lastIndexOf('>') || !before.stripTrailing().endsWith("=")) {
            return false;
        }
        return quoteAtEnd(before.substring(start)) == ' ';
    }

    /** The quote that is open where a tag breaks off; a space where none is, and {@code >} where the tag has ended. */
    private static char quoteAtEnd(String tag) {
        char quote = ' ';
        for (int i = 0; i < tag.length(); i++) {
            char c = tag.charAt(i);
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
}
