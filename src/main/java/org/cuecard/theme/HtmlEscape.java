package org.cuecard.theme;

/** Text as it stands in HTML, between tags and inside quoted attributes alike: {@code & < > " '} are written out. */
final class HtmlEscape {
    /** The first character that is not ASCII. */
    static final char BEYOND_ASCII = 0x80;

    private HtmlEscape() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscaped(c)) {
                out.append(text, done, i).append(entity(c));
                done = i + 1;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Whether a character cannot stand for itself. */
    static boolean isEscaped(char c) {
        return c <= '>' && (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'');
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> throw new IllegalArgumentException("not escaped: " + c);
        };
    }
}
