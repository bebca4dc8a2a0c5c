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
            if (before.lastIndexOf("<" + element) > before.lastIndexOf("</" + element)) {
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
        char quote = ' ';
        for (char c : before.substring(start).toCharArray()) {
            if (quote == ' ' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = ' ';
            }
        }
        return quote == ' ';
    }
}
