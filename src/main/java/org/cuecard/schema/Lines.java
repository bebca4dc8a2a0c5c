package org.cuecard.schema;

import org.cuecard.source.SourceSpan;

/** The lines of a text, for words about what its author wrote there. Offsets count chars of the text. */
final class Lines {
    private final Offsets offsets;
    private final String text;

    Lines(Offsets offsets) {
        this.offsets = offsets;
        this.text = offsets.text();
    }

    /** The character at an offset; the last one of the text when the offset is its end. */
    SourceSpan point(int at) {
        int from = Math.min(at, text.length());
        while (from > 0 && (from == text.length() || text.charAt(from) == '\n')) {
            from--;
        }
        if (from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        int to = from < text.length() && text.charAt(from) != '\n'
                ? from + Character.charCount(text.codePointAt(from))
                : from;
        return offsets.span(from, to);
    }

    String character(int at) {
        return at < text.length() ? Character.toString(text.codePointAt(at)) : "";
    }

    /** The words of a line, without its indent. */
    SourceSpan words(int at) {
        int start = start(at) + indent(at);
        return offsets.span(Math.min(start, end(at)), end(at));
    }

    int start(int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    int end(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** In chars; only spaces indent. */
    int indent(int at) {
        int start = start(at);
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end - start;
    }

    /** The start of the nearest line above that says something; -1 for none. */
    int above(int at) {
        int start = start(at);
        while (start > 0) {
            start = start(start - 1);
            String line = text.substring(start, end(start)).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                return start;
            }
        }
        return -1;
    }
}
