package org.cuecard.theme;

import java.util.Map;

/** A theme's texts in the guide's language. Immutable; safe for use by several threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class Strings {
    Strings() {}

    /**
     * A text without placeholders.
     *
     * @throws IllegalArgumentException when the contract does not name the key, or the text has placeholders
     */
    public String text(String key) {
        throw new UnsupportedOperationException(key);
    }

    /**
     * A text with its placeholders filled. What is filled in is not looked at again.
     *
     * @param values what to put for each placeholder
     * @throws IllegalArgumentException when the key is unknown, or the text has a placeholder that has no value
     */
    public String format(String key, Map<String, String> values) {
        throw new UnsupportedOperationException(key + values);
    }

    /**
     * The form of a text that goes with a number, by the plural categories of CLDR, with its placeholders filled. A
     * text without forms is used as it is.
     *
     * @throws IllegalArgumentException as for {@link #format}
     */
    public String plural(String key, long count, Map<String, String> values) {
        throw new UnsupportedOperationException(key + count + values);
    }
}
