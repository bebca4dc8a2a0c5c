package org.cuecard.theme;

import java.io.IOException;

/** Text as it stands in HTML, between tags and inside quoted attributes alike: {@code & < > " '} are written out. */
final class HtmlEscape {
    private HtmlEscape() {}

    static void write(String text, Appendable out) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (!entity.isEmpty()) {
                out.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        if (done == 0) {
            out.append(text);
        } else {
            out.append(text, done, text.length());
        }
    }

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        try {
            write(text, out);
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
