package org.cuecard.theme;

/**
 * A stylesheet without what only its author reads: comments, but for those that begin with an exclamation mark, as
 * licences do, and space that means nothing. Strings and addresses stay as they are (CSS Syntax 3).
 */
final class CssSqueeze {
    /** Space beside these means nothing anywhere. */
    private static final String CLEAR = "{};,";

    private final String css;
    private final StringBuilder out;
    private int at;
    private boolean space;

    private CssSqueeze(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    static String squeezed(String css) {
        CssSqueeze squeeze = new CssSqueeze(css);
        while (squeeze.at < css.length()) {
            squeeze.next();
        }
        return squeeze.out.toString();
    }

    private void next() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int close = css.indexOf("*/", at + 2);
            int end = close < 0 ? css.length() : close + 2;
            if (css.startsWith("/*!", at)) {
                copy(end);
            } else {
                at = end;
                space = true;
            }
        } else if (Character.isWhitespace(c)) {
            at++;
            space = true;
        } else if (c == '"' || c == '\'') {
            copy(CssText.stringEnd(css, at));
        } else if (css.regionMatches(true, at, "url(", 0, 4)) {
            int close = css.indexOf(')', at);
            char first = at + 4 < css.length() ? css.charAt(at + 4) : ' ';
            boolean quoted = first == '"' || first == '\'';
            copy(quoted || close < 0 ? at + 4 : close + 1);
        } else {
            if (c == '\\' && at + 1 < css.length()) {
                copy(at + 2);
            } else {
                copy(at + 1);
            }
        }
    }

    /** Copies what comes, with a space before it where there was one that may mean something. */
    private void copy(int end) {
        char first = css.charAt(at);
        char last = out.isEmpty() ? ';' : out.charAt(out.length() - 1);
        if (first == '}' && last == ';' && !out.isEmpty()) {
            out.setLength(out.length() - 1);
        } else if (space && !isClear(last) && CLEAR.indexOf(first) < 0) {
            out.append(' ');
        } else if (space && last == ':' && CLEAR.indexOf(first) >= 0) {
            out.append(' '); // a custom property that holds nothing
        }
        out.append(css, at, end);
        at = end;
        space = false;
    }

    private static boolean isClear(char last) {
        return CLEAR.indexOf(last) >= 0 || last == ':' || last == '(';
    }
}
