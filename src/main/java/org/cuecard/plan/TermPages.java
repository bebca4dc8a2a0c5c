package org.cuecard.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.TermKind;
import org.cuecard.source.Located;

/** The kinds of terms that have pages, and what makes an exercise appear on them. */
public final class TermPages {
    private static final Map<TermKind, String> FOLDERS = new EnumMap<>(Map.of(
            TermKind.MUSCLE, "muscles",
            TermKind.EQUIPMENT, "equipment",
            TermKind.LEVEL, "levels",
            TermKind.PATTERN, "patterns",
            TermKind.AUTHOR, "authors"));

    /** In the order in which the site shows them. */
    public static final List<TermKind> KINDS =
            List.of(TermKind.MUSCLE, TermKind.EQUIPMENT, TermKind.LEVEL, TermKind.PATTERN, TermKind.AUTHOR);

    private TermPages() {}

    /** The folder of the site that holds the pages of a kind; none for a kind without pages. */
    public static Optional<String> folder(TermKind kind) {
        return Optional.ofNullable(FOLDERS.get(kind));
    }

    /** The terms of a kind that an exercise uses. Of muscles, the ones that do the work come before those that help. */
    public static List<Located<String>> used(ExerciseSpec spec, TermKind kind) {
        return switch (kind) {
            case MUSCLE -> concat(spec.muscles().primary(), spec.muscles().secondary());
            case EQUIPMENT -> spec.equipment();
            case LEVEL -> spec.level().stream().toList();
            case PATTERN -> spec.pattern().stream().toList();
            case AUTHOR -> spec.authors();
            case JOINT, POSITION, BRAND -> List.of();
        };
    }

    /** Those on whose pages an exercise comes before others: the muscles that do the work. */
    static List<Located<String>> leading(ExerciseSpec spec, TermKind kind) {
        return kind == TermKind.MUSCLE ? spec.muscles().primary() : List.of();
    }

    private static <T> List<T> concat(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }
}
