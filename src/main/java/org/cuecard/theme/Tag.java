package org.cuecard.theme;

import org.cuecard.source.SourceSpan;

/**
 * A tag of a template.
 *
 * @param kind what it does
 * @param name what stands in it, without sign and spaces
 * @param span from its first brace to behind its last
 * @param nameSpan the name alone
 */
record Tag(Kind kind, String name, SourceSpan span, SourceSpan nameSpan) {
    /** What a tag does. */
    enum Kind {
        VALUE(""),
        RAW("&"),
        SECTION("#"),
        INVERTED("^"),
        CLOSE("/"),
        PARTIAL(">"),
        LAYOUT("<"),
        BLOCK("$"),
        COMMENT("!");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        /** The character that tells it from a value. */
        String sign() {
            return sign;
        }

        /** Whether it reaches to a closing tag. */
        boolean opens() {
            return this == SECTION || this == INVERTED || this == LAYOUT || this == BLOCK;
        }

        /** Whether a line that holds nothing else leaves no trace on the page. */
        boolean vanishes() {
            return this != VALUE && this != RAW;
        }
    }
}
