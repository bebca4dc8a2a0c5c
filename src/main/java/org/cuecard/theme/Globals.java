package org.cuecard.theme;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What every template can name beside its page: texts, parameters, assets.
 *
 * @param declared the texts that the theme or the contract declares, with their placeholders; some may be missing,
 *     which the strings' reader has reported
 */
record Globals(
        SortedMap<String, StringKey> declared,
        Map<String, Phrase> phrases,
        SortedMap<String, Parameter> parameters,
        SortedMap<String, String> assets) {
    Set<String> keys() {
        return declared.keySet();
    }
}
