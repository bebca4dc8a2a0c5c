package org.cuecard.source;

/**
 * A stretch of a source file, from {@code start} (inclusive) to {@code end} (exclusive), as offsets into its text.
 *
 * @param file the file it stands in
 * @param start offset of its first character
 * @param end offset behind its last character; equal to start for a mere position
 */
public record SourceSpan(SourceFile file, int start, int end) {
    public SourceSpan {
        int length = file.length();
        if (start < 0 || start > end || end > length) {
            throw new IllegalArgumentException(
                    "span " + start + "–" + end + " is outside " + file.path() + " of length " + length);
        }
    }

    /** 1-based line of the first character. */
    public int line() {
        return file.lineOf(start);
    }

    /** 1-based column of the first character, in code points. */
    public int column() {
        return file.columnOf(start);
    }

    public String text() {
        return file.text().substring(start, end);
    }

    /** The part of this span from one offset to another, both relative to its start. */
    public SourceSpan part(int from, int to) {
        return new SourceSpan(file, start + from, start + to);
    }

    @Override
    public String toString() {
        return file.path() + ":" + line() + ":" + column();
    }
}
