package org.cuecard.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with placeholders in braces. Braces that hold no name are ordinary characters.
 *
 * @param pieces texts and placeholders in turn: the even ones are texts, the odd ones names
 */
record TextPattern(List<String> pieces) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)\\}");

    static TextPattern of(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int done = 0;
        while (matcher.find()) {
            pieces.add(text.substring(done, matcher.start()));
            pieces.add(matcher.group(1));
            done = matcher.end();
        }
        pieces.add(text.substring(done));
        return new TextPattern(List.copyOf(pieces));
    }

    /** The placeholders, in the order of their first use. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i < pieces.size(); i += 2) {
            names.add(pieces.get(i));
        }
        return names;
    }

    /** The text as its author wrote it. */
    String written() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            out.append(i % 2 == 0 ? pieces.get(i) : "{" + pieces.get(i) + "}");
        }
        return out.toString();
    }

    /** @throws IllegalArgumentException when a placeholder has no value */
    String fill(Map<String, String> values) {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            String value = i % 2 == 0 ? piece : values.get(piece);
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + piece + "}");
            }
            out.append(value);
        }
        return out.toString();
    }
}
