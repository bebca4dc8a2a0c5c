package org.cuecard.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;
import org.cuecard.model.Variation;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;

/**
 * Going from exercise to harder exercise never leads back. Two files may say the same, one that B is harder than A, the
 * other that A is easier than B; both mean a step from A to B.
 *
 * <p>A walk in depth (Tarjan 1972), without recursion since a chain may be as long as the guide: a step back onto the
 * path walked so far closes a circle, and each such step is reported once.
 */
final class ProgressionCheck implements ContentCheck {
    @Override
    public void check(Contents contents, DiagnosticSink sink) {
        Map<String, Map<String, SourceSpan>> harder = steps(contents.exercises());
        Set<String> done = new HashSet<>();
        for (String start : harder.keySet()) {
            walk(start, harder, done, sink);
        }
    }

    /** From each exercise to the harder ones, with the place where that is said first. */
    private static Map<String, Map<String, SourceSpan>> steps(Map<String, Exercise> exercises) {
        Map<String, Map<String, SourceSpan>> steps = new TreeMap<>();
        exercises.forEach((id, exercise) -> {
            for (Located<String> other : links(exercise.spec().harder())) {
                step(steps, id, other.value(), other.span());
            }
            for (Located<String> other : links(exercise.spec().easier())) {
                step(steps, other.value(), id, other.span());
            }
        });
        return steps;
    }

    private static List<Located<String>> links(List<Variation> variations) {
        return variations.stream()
                .flatMap(variation -> variation.exercise().stream())
                .toList();
    }

    private static void step(Map<String, Map<String, SourceSpan>> steps, String from, String to, SourceSpan where) {
        steps.computeIfAbsent(from, key -> new TreeMap<>()).putIfAbsent(to, where);
    }

    private static void walk(
            String start, Map<String, Map<String, SourceSpan>> harder, Set<String> done, DiagnosticSink sink) {
        if (done.contains(start)) {
            return;
        }
        Map<String, Iterator<Map.Entry<String, SourceSpan>>> path = new LinkedHashMap<>();
        List<String> order = new ArrayList<>();
        enter(start, harder, path, order);
        while (!order.isEmpty()) {
            String at = order.get(order.size() - 1);
            Iterator<Map.Entry<String, SourceSpan>> next = path.getOrDefault(
                    at, List.<Map.Entry<String, SourceSpan>>of().iterator());
            if (!next.hasNext()) {
                order.remove(order.size() - 1);
                path.remove(at);
                done.add(at);
                continue;
            }
            Map.Entry<String, SourceSpan> step = next.next();
            if (path.containsKey(step.getKey())) {
                sink.report(circle(order.subList(order.indexOf(step.getKey()), order.size()), step));
            } else if (!done.contains(step.getKey())) {
                enter(step.getKey(), harder, path, order);
            }
        }
    }

    private static void enter(
            String id,
            Map<String, Map<String, SourceSpan>> harder,
            Map<String, Iterator<Map.Entry<String, SourceSpan>>> path,
            List<String> order) {
        path.put(id, harder.getOrDefault(id, Map.of()).entrySet().iterator());
        order.add(id);
    }

    private static Diagnostic circle(List<String> circle, Map.Entry<String, SourceSpan> back) {
        return Diagnostic.of(
                Code.PROGRESSION_CYCLE,
                back.getValue(),
                "following the harder forms leads back to where it began: " + String.join(" → ", circle) + " → "
                        + back.getKey(),
                "take out one of these links: an exercise is easier or harder than another, not both");
    }
}
