package org.cuecard.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a person probably meant. */
public final class Suggestion {
    /** The longest word that is compared, in characters; what is longer is no slip of the finger. */
    private static final int LONGEST = 64;

    private Suggestion() {}

    /**
     * A hint that names the nearest known word, or lists the words when there are few and none is near.
     *
     * @param known what could have been written
     */
    public static Optional<String> hint(String written, Collection<String> known) {
        Optional<String> nearest = nearest(written, known);
        if (nearest.isPresent()) {
            return nearest.map(word -> "did you mean \"" + word + "\"?");
        }
        if (known.isEmpty() || known.size() > 24) {
            return Optional.empty();
        }
        return Optional.of(
                "known here: " + String.join(", ", known.stream().sorted().toList()));
    }

    /**
     * The known word nearest to what was written, when it is near enough to be a slip of the finger: one edit for each
     * three characters, where an edit adds, drops, changes or swaps (Damerau 1964), and case, hyphens and underscores
     * do not count.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = fold(written);
        int limit = Math.max(1, (wanted.length() + 1) / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String word : known.stream().sorted().toList()) {
            int distance = distance(wanted, fold(word));
            if (distance < bestDistance) {
                best = word;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Edit distance with swaps of neighbours. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
