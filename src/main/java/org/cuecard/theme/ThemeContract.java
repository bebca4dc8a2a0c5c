package org.cuecard.theme;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a theme must offer and what it may use. The render stage states it; a theme is checked against it.
 *
 * @param templates the templates that there must be, by name ({@code exercise} is the file
 *     {@code templates/exercise.mustache}), each with the record that it shows
 * @param phrases the texts that Java code asks for by itself, written as theme.yaml declares texts: a key, followed by
 *     its placeholders ({@code "dose-short {sets} {amount}"})
 * @param whole whether all of a theme is read and checked; else what these templates need, in the guide's language
 */
public record ThemeContract(
        SortedMap<String, Class<? extends Record>> templates, SortedSet<String> phrases, boolean whole) {
    public ThemeContract {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        phrases = Collections.unmodifiableSortedSet(new TreeSet<>(phrases));
        phrases.forEach(StringKey::parse);
        ShapeReader shapes = new ShapeReader();
        for (Class<? extends Record> view : templates.values()) {
            List<String> clashes = NameClashes.in(shapes.read(view));
            if (!clashes.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", clashes));
            }
        }
    }

    /**
     * States a contract.
     *
     * @throws IllegalArgumentException when a record holds what no template could show (an enum, a map, a number of
     *     another type than int, long or double), or when a record and one that it holds use the same name: an inner
     *     section would hide the outer value. That is this program's fault, never the author's of a theme
     */
    public static ThemeContract of(Map<String, Class<? extends Record>> templates, Set<String> phrases) {
        return new ThemeContract(new TreeMap<>(templates), new TreeSet<>(phrases), true);
    }

    /** States the part of a contract that some work needs, under the same conditions. */
    public static ThemeContract part(Map<String, Class<? extends Record>> templates, Set<String> phrases) {
        return new ThemeContract(new TreeMap<>(templates), new TreeSet<>(phrases), false);
    }
}
