package org.cuecard.schema;

/** Keeps what a file says from steering or flooding the terminal that shows it in a message. */
final class Plain {
    /** As much of one value as a message quotes, in code points. */
    private static final int VALUE = 60;

    /** As much of a whole message as is told, in code points. */
    private static final int MESSAGE = 400;

    private Plain() {}

    /** A value in quotes, shortened. */
    static String quoted(String value) {
        return '"' + cut(value, VALUE) + '"';
    }

    /** A sentence on one line, without anything invisible. */
    static String sentence(String text) {
        StringBuilder out = new StringBuilder();
        cut(text, MESSAGE).codePoints().map(Plain::visible).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most)).stripTrailing() + "…";
    }

    private static int visible(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.CONTROL && Character.isWhitespace(codePoint)) {
            return ' ';
        }
        boolean unseen = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
        return unseen ? '·' : codePoint;
    }
}
