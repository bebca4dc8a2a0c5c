package org.cuecard.theme;

/** Text inside a stylesheet. */
final class CssText {
    private CssText() {}

    /** A CSS string from which nothing can break out, not even into the HTML around a style element. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < 0x20 || c == 0x7F || c == '<' || c == '>' || c == '&') {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            } else if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    /** The offset behind the string that begins at a quote; one that is not closed ends with its line. */
    static int stringEnd(String css, int start) {
        char quote = css.charAt(start);
        int end = start + 1;
        while (end < css.length() && css.charAt(end) != quote && css.charAt(end) != '\n') {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(css.length(), end + 1);
    }
}
