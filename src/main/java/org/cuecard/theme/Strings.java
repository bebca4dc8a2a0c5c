package org.cuecard.theme;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A theme's texts in the guide's language. Immutable; safe for use by several threads. */
public final class Strings {
    private final String language;
    private final Map<String, Phrase> phrases;

    Strings(String language, SortedMap<String, Phrase> phrases) {
        this.language = language;
        this.phrases = Map.copyOf(phrases);
    }

    /** The guide's language, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /**
     * A text without placeholders.
     *
     * @throws IllegalArgumentException when the contract does not name the key, or the text has placeholders
     */
    public String text(String key) {
        return format(key, Map.of());
    }

    /**
     * A text with its placeholders filled. What is filled in is not looked at again. Of a text with plural forms it is
     * {@code other}.
     *
     * @param values what to put for each placeholder
     * @throws IllegalArgumentException when the key is unknown, or the text has a placeholder that has no value
     */
    public String format(String key, Map<String, String> values) {
        return phrase(key).other().fill(values);
    }

    /**
     * The form of a text that goes with a number, by the plural categories of CLDR, with its placeholders filled. A
     * text without forms is used as it is.
     *
     * @throws IllegalArgumentException as for {@link #format}
     */
    public String plural(String key, long count, Map<String, String> values) {
        return phrase(key).form(PluralRules.category(language, count)).fill(values);
    }

    /**
     * The form of a text that goes with a range of numbers: that of its upper end, as CLDR has it for nearly all
     * languages. A form that speaks of one number without naming it ("two sets" in a word) cannot speak of a range;
     * then it is {@code other}.
     *
     * @param high the upper end
     * @throws IllegalArgumentException as for {@link #format}
     */
    public String pluralOfRange(String key, long high, Map<String, String> values) {
        Phrase phrase = phrase(key);
        TextPattern form = phrase.form(PluralRules.category(language, high));
        boolean whole = form.names().containsAll(phrase.other().names());
        return (whole ? form : phrase.other()).fill(values);
    }

    /**
     * The forms of a text by plural category, as they are written, for a script that fills them in by itself.
     *
     * @throws IllegalArgumentException when the key is unknown
     */
    public SortedMap<String, String> forms(String key) {
        SortedMap<String, String> forms = new TreeMap<>();
        phrase(key).forms().forEach((category, text) -> forms.put(category, text.written()));
        return forms;
    }

    SortedMap<String, Phrase> phrases() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(phrases));
    }

    private Phrase phrase(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no text \"" + key + "\" is in the contract");
        }
        return phrase;
    }
}
