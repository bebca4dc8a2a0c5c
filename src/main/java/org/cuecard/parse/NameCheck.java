package org.cuecard.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;

/** No two exercises go by one name, be it a name or an alias; upper and lower case do not tell them apart. */
final class NameCheck implements ContentCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        Map<String, Exercise> owners = new HashMap<>();
        for (Exercise exercise : contents.exercises().values()) {
            owners.putIfAbsent(fold(exercise.name()), exercise);
        }
        for (Exercise exercise : contents.exercises().values()) {
            Set<String> own = new HashSet<>();
            name(exercise, exercise.name(), own, owners, sink);
            exercise.spec().aliases().forEach(alias -> name(exercise, alias, own, owners, sink));
        }
    }

    private static void name(
            Exercise exercise, String name, Set<String> own, Map<String, Exercise> owners, DiagnosticSink sink) {
        Exercise owner = owners.putIfAbsent(fold(name), exercise);
        boolean another = owner != null && !owner.id().equals(exercise.id());
        boolean again = !own.add(fold(name));
        if (another) {
            report(exercise, name, "the exercise \"" + owner.id() + "\" goes by \"" + name + "\" too", sink);
        } else if (again) {
            report(exercise, name, "this exercise names \"" + name + "\" twice", sink);
        }
    }

    private static void report(Exercise exercise, String name, String message, DiagnosticSink sink) {
        sink.report(Diagnostic.of(
                Code.DUPLICATE_NAME,
                Spot.of(exercise.specFile(), name),
                message,
                "keep the name with one of them, and tell the other apart in not-to-confuse-with:"));
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
