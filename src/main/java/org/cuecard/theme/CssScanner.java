package org.cuecard.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Finds the addresses in a stylesheet: {@code url(…)}, the text behind {@code @import}, the texts in
 * {@code image-set(…)}. Comments and other strings are passed over (CSS Syntax 3, without escapes in names: an escaped
 * {@code u\72l(} is told as an address that cannot be read).
 */
final class CssScanner {
    /**
     * An address.
     *
     * @param start offset of what is replaced: the whole {@code url(…)} or the quoted text
     * @param end offset behind it
     * @param from offset of the address itself
     * @param to offset behind it
     */
    record Address(int start, int end, int from, int to) {}

    private final String css;
    private final List<Address> found = new ArrayList<>();
    private final Deque<String> functions = new ArrayDeque<>();
    private int at;

    private CssScanner(String css) {
        this.css = css;
    }

    static List<Address> scan(String css) {
        CssScanner scanner = new CssScanner(css);
        while (scanner.at < css.length()) {
            scanner.next();
        }
        return scanner.found;
    }

    private void next() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
        } else if (c == '"' || c == '\'') {
            string(functions.peek() != null && functions.peek().endsWith("image-set"));
        } else if (c == '@') {
            at++;
            atRule(word());
        } else if (startsWord(c)) {
            function(word());
        } else {
            if (c == '(') {
                functions.push("");
            } else if (c == ')' && !functions.isEmpty()) {
                functions.pop();
            }
            at++;
        }
    }

    private void atRule(String name) {
        if (name.equals("import")) {
            space();
            if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
                string(true);
            }
        } else if (name.equals("namespace")) {
            // A namespace is a name that looks like an address; nobody fetches it.
            int end = css.indexOf(';', at);
            at = end < 0 ? css.length() : end;
        }
    }

    private void function(String name) {
        if (at >= css.length() || css.charAt(at) != '(') {
            return;
        }
        at++;
        if (!name.equals("url") && !name.equals("src")) {
            functions.push(name);
            return;
        }
        int start = at - 1 - name.length();
        space();
        int from = at;
        int to;
        if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
            from++;
            at = CssText.stringEnd(css, at);
            to = Math.max(from, at - 1);
        } else {
            int close = css.indexOf(')', at);
            to = close < 0 ? css.length() : close;
            at = to;
            while (to > from && Character.isWhitespace(css.charAt(to - 1))) {
                to--;
            }
        }
        int close = css.indexOf(')', at);
        at = close < 0 ? css.length() : close + 1;
        found.add(new Address(start, at, from, to));
    }

    private void string(boolean address) {
        int start = at;
        at = CssText.stringEnd(css, at);
        if (address) {
            found.add(new Address(start, at, start + 1, Math.max(start + 1, at - 1)));
        }
    }

    private void space() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
    }

    private static boolean startsWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private String word() {
        int start = at;
        while (at < css.length() && startsWord(css.charAt(at))) {
            at++;
        }
        return css.substring(start, at).toLowerCase(Locale.ROOT);
    }
}
