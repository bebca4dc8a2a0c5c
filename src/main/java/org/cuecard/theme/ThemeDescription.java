package org.cuecard.theme;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What there is to say about a theme, for its reference.
 *
 * @param name its folder's name
 * @param title its name for people
 * @param parents what it extends, the nearest first
 * @param partials the templates that are none of the contract's
 */
record ThemeDescription(
        String name,
        String title,
        String description,
        List<String> parents,
        SortedSet<String> partials,
        SortedMap<String, Parameter> parameters,
        SortedMap<String, StringKey> texts) {
    ThemeDescription {
        parents = List.copyOf(parents);
        partials = Collections.unmodifiableSortedSet(new TreeSet<>(partials));
    }
}
