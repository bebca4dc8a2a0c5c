package org.cuecard.theme;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.cuecard.schema.Scalar;

/**
 * A text that a theme needs, as it is declared: {@code key}, or {@code key {name} {other}} with its placeholders.
 *
 * @param key a–z, 0–9 and single hyphens
 * @param placeholders what is filled in, in the order of the declaration
 */
@Scalar(
        pattern = "^[a-z0-9]+(-[a-z0-9]+)*( \\{[A-Za-z][A-Za-z0-9-]*\\})*$",
        form = "a key, with its placeholders behind it: reviewed {reviewedOn}")
public record StringKey(String key, Set<String> placeholders) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    public StringKey {
        placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(placeholders));
    }

    /**
     * Reads a declaration.
     *
     * @throws IllegalArgumentException when it is not written so
     */
    public static StringKey parse(String written) {
        Set<String> placeholders = new LinkedHashSet<>();
        String[] words = written.split(" ", -1);
        if (!KEY.matcher(words[0]).matches()) {
            throw new IllegalArgumentException("\"" + words[0] + "\" is not a key of a–z, 0–9 and single hyphens");
        }
        for (int i = 1; i < words.length; i++) {
            Set<String> names = TextPattern.of(words[i]).names();
            String name = names.isEmpty() ? "" : names.iterator().next();
            if (!words[i].equals("{" + name + "}")) {
                throw new IllegalArgumentException("\"" + words[i] + "\" is not a placeholder such as {name}");
            }
            placeholders.add(name);
        }
        return new StringKey(words[0], placeholders);
    }

    @Override
    public String toString() {
        return placeholders.isEmpty() ? key : key + " {" + String.join("} {", placeholders) + "}";
    }
}
