package org.cuecard.theme;

import java.util.BitSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cuecard.source.SourceFile;

/**
 * Knows the places of a page: where escaping does not make a text harmless, for an attribute without quotes ends at the
 * first space, and scripts and styles do not read escapes; and where an element may stand. Each file is walked through
 * once, by itself.
 */
final class HtmlPlace {
    /** Mustache's own tags, whose angle brackets are not HTML's. */
    private static final Pattern TAGS = Pattern.compile("\\{\\{[^}]*\\}+");

    /** Stands for a character of a Mustache tag; no text has it. */
    private static final char TAG = '\0';

    private static final String COMMENT = "<!--";
    private static final Set<String> WITHOUT_ESCAPES = Set.of("script", "style");

    /** The elements that hold text and no elements of HTML. */
    private static final Set<String> TEXT_ONLY =
            Set.of("title", "option", "textarea", "script", "style", "text", "desc");

    /** The file in lower case, as long as ever, with Mustache's tags struck out. */
    private final String html;

    /** The names of such elements by where their texts begin, and the empty name by where those end. */
    private final NavigableMap<Integer, String> textOnly = new TreeMap<>();

    /** Where a tag is open and no quote in it. */
    private final BitSet unquoted = new BitSet();

    /** Where neither a tag is open nor an element that holds text only. */
    private final BitSet betweenElements = new BitSet();

    private HtmlPlace(String html) {
        this.html = html;
        textOnly.put(0, "");
        walk();
    }

    private void walk() {
        String inside = "";
        int at = 0;
        while (at < html.length()) {
            int start = html.indexOf('<', at);
            int end = start < 0 ? html.length() : start;
            if (inside.isEmpty()) {
                betweenElements.set(at, end);
            }
            String name = name(end);
            boolean opens = inside.isEmpty() && !name.isEmpty();
            boolean closes = name.equals("/" + inside);
            at = opens || closes ? endOfTag(end, name) : end + 1;
            if (closes || (opens && TEXT_ONLY.contains(name))) {
                inside = closes ? "" : name;
                textOnly.put(at, inside);
            }
        }
    }

    /** The name of the tag that begins at a place, with the slash of a closing one; empty where none begins. */
    private String name(int at) {
        if (html.startsWith(COMMENT, at)) {
            return COMMENT;
        }
        int end = at + 1;
        while (end < html.length() && isOfName(html.charAt(end))) {
            end++;
        }
        return end > html.length() ? "" : html.substring(at + 1, end);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == TAG;
    }

    /** Behind the tag that begins at a place, or the comment. */
    private int endOfTag(int start, String name) {
        if (name.equals(COMMENT)) {
            int end = html.indexOf("-->", start);
            return end < 0 ? html.length() : end;
        }
        char quote = ' ';
        for (int i = start; i < html.length(); i++) {
            quote = quoteAfter(quote, html.charAt(i));
            if (quote == '>') {
                return i + 1;
            }
            unquoted.set(i, quote == ' ');
        }
        return html.length();
    }

    /** Whether an element may stand where a tag stands: not in another one's tag, nor where text alone is read. */
    boolean isBetweenElements(Tag tag) {
        return betweenElements.get(tag.span().start());
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
        int at = tag.span().start();
        String element = textOnly.floorEntry(at).getValue();
        if (WITHOUT_ESCAPES.contains(element)) {
            return Optional.of("stands in a " + element + " element, where escapes are not read");
        }
        return unquoted.get(at) && followsEquals(at)
                ? Optional.of("is the value of an attribute without quotes, and the first space in it would end it")
                : Optional.empty();
    }

    /** The quote that is open behind a character; a space where none is, and {@code >} where the tag has ended. */
    private static char quoteAfter(char quote, char c) {
        if (quote == ' ') {
            return c == '>' || c == '"' || c == '\'' ? c : quote;
        }
        return c == quote ? ' ' : quote;
    }

    private boolean followsEquals(int at) {
        int last = at - 1;
        while (last >= 0 && (html.charAt(last) == TAG || Character.isWhitespace(html.charAt(last)))) {
            last--;
        }
        return last >= 0 && html.charAt(last) == '=';
    }
}
