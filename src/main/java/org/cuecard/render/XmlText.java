package org.cuecard.render;

/** An XML text under construction. What XML 1.0 cannot hold, control characters and lone surrogates, is left out. */
final class XmlText {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    /** Markup, as it is. */
    XmlText raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An element on a line of its own that holds text. */
    XmlText element(String name, String text) {
        out.append('<').append(name).append('>');
        return text(text).raw("</" + name + ">\n");
    }

    /** Text or the value of an attribute. */
    XmlText text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Text or the value of an attribute, for markup that somebody else puts together. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::allowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
