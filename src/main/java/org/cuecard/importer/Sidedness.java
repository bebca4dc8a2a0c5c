package org.cuecard.importer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Guesses from the English words of an exercise how left and right share its work. */
final class Sidedness {
    private static final Pattern ALTERNATING = Pattern.compile("\\balternat(?:e|es|ing|ely)\\b");

    private static final Pattern EACH = Pattern.compile("\\b(?:one|single)[ -](?:arm|leg|hand)(?:ed)?\\b"
            + "|\\b(?:other|opposite) (?:arm|leg|hand|side|foot|knee)\\b"
            + "|\\b(?:switch|change) (?:sides|legs|arms|hands)\\b"
            + "|\\bwith the (?:left|right) (?:arm|leg|hand)\\b");

    private Sidedness() {}

    /** What it is taken for, in the word of a spec, and why. */
    record Guess(String sides, String reason) {}

    static Guess of(String name, List<String> words) {
        String all = (name + " " + String.join(" ", words)).toLowerCase(Locale.ROOT);
        if (ALTERNATING.matcher(all).find()) {
            return new Guess("alternating", "its words speak of taking turns");
        }
        if (EACH.matcher(all).find()) {
            return new Guess("each", "its words speak of one side and the other");
        }
        return new Guess("both", "its words speak of no side");
    }
}
