package org.cuecard.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cuecard.source.SourceSpan;

/** Gathers problems; what one value does wrong in several poses is told once. */
final class Problems {
    private final List<PoseProblem> all = new ArrayList<>();
    private final Set<Told> told = new HashSet<>();

    private int reports;

    private record Told(PoseProblem.Kind kind, SourceSpan place, String about) {}

    /** @param about what of the body it is about; empty when the place says it */
    void report(PoseProblem.Kind kind, SourceSpan place, String about, String message, String hint) {
        reports++;
        if (told.add(new Told(kind, place, about))) {
            all.add(new PoseProblem(kind, place, message, hint));
        }
    }

    /** How often something was reported, repetitions included. */
    int reports() {
        return reports;
    }

    List<PoseProblem> all() {
        return List.copyOf(all);
    }
}
