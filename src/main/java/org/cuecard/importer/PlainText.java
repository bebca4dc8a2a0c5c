package org.cuecard.importer;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of other people's files as a spec can hold them. */
final class PlainText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private PlainText() {}

    /** Without what no page can show: control characters, halves of characters, and what steers a printer. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (fits(c)) {
                out.appendCodePoint(c);
            } else if (Character.getType(c) == Character.LINE_SEPARATOR) {
                out.append('\n');
            }
        });
        return out.toString();
    }

    private static boolean fits(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            case Character.UNASSIGNED -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
            default -> c != 0xFEFF && c != 0x200B;
        };
    }

    /** Cleaned, on one line, each run of white space a single space. */
    static String oneLine(String text) {
        return SPACE.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** What two words must share to be the same word: neither case nor hyphens tell them apart. */
    static String fold(String word) {
        return oneLine(word).toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    }
}
