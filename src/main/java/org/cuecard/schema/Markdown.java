package org.cuecard.schema;

import java.util.regex.Pattern;

/** Words and code as they stand in a cell of a Markdown table. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>|#~&]");

    private Markdown() {}

    /** Words of which nothing is taken for markup. */
    static String text(String words) {
        return SPECIAL.matcher(words.replace('\n', ' ')).replaceAll("\\\\$0");
    }

    /** Code, fenced by more backticks than it holds in a row. */
    static String code(String code) {
        String line = code.replace('\n', ' ').replace("|", "\\|");
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + pad + line + pad + fence;
    }
}
