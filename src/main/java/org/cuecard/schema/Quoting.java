package org.cuecard.schema;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an author should have quoted a text. */
final class Quoting {
    /** An indent, hyphens of list entries, perhaps a key, and the rest. */
    private static final Pattern LINE =
            Pattern.compile("^\\s*((?:- +){0,20})(?:([^\\s:#\"'\\[{*&!@`%>|-][^:#\"]*?) *: +)?(\\S.*)$");

    /** Words without anything that means something between brackets, perhaps several with commas between. */
    private static final Pattern PLAIN_ENTRIES =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .-]*|[\\p{L}\\p{N}-]*(?:, *[\\p{L}\\p{N}-]+)+)");

    private static final Pattern COMMENT = Pattern.compile("\\s+#.*$");

    /** The longest line that is shown again in quotes, in chars. */
    private static final int LONGEST = 200;

    private Quoting() {}

    /** A text in quotes: double ones, or single ones where those would need escapes. */
    static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return '\'' + text.replace("'", "''") + '\'';
    }

    /** A text as the entries of a list in brackets: ids between commas as they are, anything else as one entry. */
    static String inList(String text) {
        return PLAIN_ENTRIES.matcher(text).matches() ? text : quoted(text);
    }

    /** The words of a line with its value in quotes; empty when the value is quoted already or there is none. */
    static Optional<String> quotedValue(String line) {
        Matcher matcher = LINE.matcher(line);
        if (line.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String value = COMMENT.matcher(matcher.group(3)).replaceFirst("").strip();
        if (value.isEmpty() || value.startsWith("\"") || value.startsWith("'")) {
            return Optional.empty();
        }
        String key = matcher.group(2) == null ? "" : matcher.group(2) + ": ";
        return Optional.of(matcher.group(1) + key + quoted(value));
    }
}
