package org.cuecard.parse;

import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;

/** Printers' signs for typewriter ones: quotation marks by language, dashes, the ellipsis, the apostrophe. */
final class Typography {
    private Typography() {}

    static String sign(TypographicSmarts node) {
        String typed = node.getChars().toString();
        return switch (typed) {
            case "---" -> "—";
            case "--" -> "–";
            case "'" -> "’";
            default -> typed.startsWith(".") ? "…" : typed;
        };
    }

    static String opening(TypographicQuotes node, ProseWords words) {
        return quote(node, words, 0, "«");
    }

    static String closing(TypographicQuotes node, ProseWords words) {
        return quote(node, words, 1, "»");
    }

    private static String quote(TypographicQuotes node, ProseWords words, int side, String angle) {
        return switch (node.getOpeningMarker().toString()) {
            case "\"" -> words.quotes().get(side);
            case "'" -> words.quotes().get(2 + side);
            default -> angle;
        };
    }
}
