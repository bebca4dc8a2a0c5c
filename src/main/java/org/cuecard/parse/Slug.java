package org.cuecard.parse;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names made from words: the anchors of headings, and the ids that Cuecard proposes for files. */
final class Slug {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");
    private static final Pattern NOT_IN_ANCHOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^a-z0-9]+");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();

    /** Whether a name may be the id of a file: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
    static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    /** The id nearest to a name; empty when nothing of it can stay. */
    static String id(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String plain = NOT_IN_ID.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
        return plain.replaceAll("^-+|-+$", "");
    }

    /** Takes an anchor that the author chose; false when it is taken already. */
    boolean take(String anchor) {
        return taken.add(anchor);
    }

    /**
     * An anchor that nothing else on the page has, made the way GitHub makes them: lower case, letters, digits, hyphens
     * and underscores, spaces become hyphens, and the second of the same name gets {@code -1}.
     */
    String anchor(String words) {
        String base = NOT_IN_ANCHOR
                .matcher(words.strip().toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
        if (base.isEmpty()) {
            base = "section";
        }
        String anchor = base;
        while (!taken.add(anchor)) {
            anchor = base + "-" + copies.merge(base, 1, Integer::sum);
        }
        return anchor;
    }
}
