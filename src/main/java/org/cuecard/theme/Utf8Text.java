package org.cuecard.theme;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page under construction, in UTF-8 from the start. Most of a page is a template's own text, which is encoded once
 * for all pages; a text in memory that has one letter beyond Latin 1 takes twice the room, and is encoded letter by
 * letter.
 */
final class Utf8Text {
    private static final int USUAL_LENGTH = 16_384;

    private byte[] bytes = new byte[USUAL_LENGTH];
    private int length;

    /** Adds what is encoded already. */
    void add(byte[] encoded) {
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, length, encoded.length);
        length += encoded.length;
    }

    /** Adds a text as it is. */
    void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a text as it stands in HTML, between tags and inside quoted attributes alike. */
    void addEscaped(String text) {
        makeRoom(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= HtmlEscape.BEYOND_ASCII || HtmlEscape.isEscaped(c)) {
                add(HtmlEscape.of(text.substring(i)));
                return;
            }
            bytes[length] = (byte) c;
            length++;
        }
    }

    private void makeRoom(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    /** The page so far. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }
}
