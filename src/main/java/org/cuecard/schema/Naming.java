package org.cuecard.schema;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Java's names become an author's: keys, ids, nouns. */
final class Naming {
    /** An id, in the dialect that Java's and JSON Schema's expressions share. */
    static final String ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final Pattern ID = Pattern.compile(ID_PATTERN);
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NO_ID_CHARACTER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private Naming() {}

    /** {@code daysAWeek} to {@code days-a-week}, as a component's name becomes its key. */
    static String kebab(String camel) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < camel.length(); i++) {
            char c = camel.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                out.append('-');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    /** {@code ABOVE_KNEES} to {@code above-knees}, as a constant becomes its key. */
    static String kebabOfConstant(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code ProgrammeItem} to {@code programme item}; {@code ExerciseSpec} to {@code exercise}. */
    static String noun(Class<?> type) {
        String name = type.getSimpleName();
        String bare = name.length() > 4 && name.endsWith("Spec") ? name.substring(0, name.length() - 4) : name;
        return HUMP.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The id nearest to a text; empty when it holds no letter a–z and no digit. */
    static String toId(String text) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String hyphened = NO_ID_CHARACTER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("-");
        return OUTER_HYPHENS.matcher(hyphened).replaceAll("");
    }

    /** {@code "see", "why" and "fix"}. */
    static String quotedList(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                out.append(i == words.size() - 1 ? " and " : ", ");
            }
            out.append('"').append(words.get(i)).append('"');
        }
        return out.toString();
    }
}
