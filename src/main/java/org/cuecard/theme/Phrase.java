package org.cuecard.theme;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text of one language, in one form or in several.
 *
 * @param forms by plural category; a text without forms has {@code other} alone
 * @param counted whether its author wrote forms
 */
record Phrase(SortedMap<String, TextPattern> forms, boolean counted) {
    Phrase {
        forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
    }

    static Phrase of(String text) {
        return new Phrase(new TreeMap<>(Map.of(PluralRules.OTHER, TextPattern.of(text))), false);
    }

    /** The form that is used when no other one fits; the reader sees to it that it is there. */
    TextPattern other() {
        return form(PluralRules.OTHER);
    }

    TextPattern form(String category) {
        TextPattern form = forms.get(category);
        return form == null ? forms.getOrDefault(PluralRules.OTHER, TextPattern.of("")) : form;
    }
}
