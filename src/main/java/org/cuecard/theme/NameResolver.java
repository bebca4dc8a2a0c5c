package org.cuecard.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.source.SourceSpan;

/** Turns a name of the page's data into the way to its value, or says what is wrong with it. */
final class NameResolver {
    private final Reports reports;

    NameResolver(Reports reports) {
        this.reports = reports;
    }

    /**
     * A name that was found.
     *
     * @param shape what it is, out of its optional
     * @param sure whether it is there on every page
     */
    record Found(ValuePath path, Shape shape, boolean sure) {}

    /** The way to a value; empty when there is no such name, which was reported. */
    Optional<Found> resolve(String name, SourceSpan span, Scope scope, Chain chain) {
        if (name.equals(".")) {
            return Optional.of(new Found(new ValuePath(scope.slot(), List.of()), scope.shape(), true));
        }
        List<String> parts = List.of(name.split("\\.", -1));
        Optional<Scope> holder = scope.holding(parts.get(0));
        if (holder.isEmpty()) {
            unknownFirst(name, parts.get(0), span, scope, chain);
            return Optional.empty();
        }
        Shape shape = holder.get().shape();
        boolean sure = true;
        List<Shape.Accessor> steps = new ArrayList<>();
        int at = 0;
        for (String part : parts) {
            SourceSpan here = span.part(at, at + part.length());
            at += part.length() + 1;
            if (!(shape instanceof Shape.RecordOf record)) {
                notARecord(part, shape, here, name.substring(0, Math.max(0, at - part.length() - 2)), chain);
                return Optional.empty();
            }
            Optional<Shape.Field> field = record.field(part);
            if (field.isEmpty()) {
                reports.report(
                        Code.UNKNOWN_NAME,
                        here,
                        "\"" + part + "\" is not a name of " + record.words(),
                        chain,
                        hints(part, record.fields().keySet(), List.of(record)));
                return Optional.empty();
            }
            steps.add(field.get().accessor());
            shape = field.get().shape();
            if (shape instanceof Shape.OptionalOf optional) {
                shape = optional.content();
                sure = false;
            }
        }
        return Optional.of(new Found(new ValuePath(holder.get().slot(), steps), shape, sure));
    }

    private void unknownFirst(String name, String first, SourceSpan span, Scope scope, Chain chain) {
        List<Shape.RecordOf> records = scope.records();
        Set<String> names = new LinkedHashSet<>(ShapeReader.ROOTS);
        records.forEach(record -> names.addAll(record.fields().keySet()));
        List<String> hints = new ArrayList<>();
        elsewhere(first, records).ifPresent(hints::add);
        if (hints.isEmpty()) {
            hints.addAll(hints(first, names, records));
        } else {
            records.forEach(record -> hints.add(names(record)));
        }
        String message = ShapeReader.ROOTS.contains(first)
                ? "\"" + name + "\" stands for nothing by itself: it needs a name behind it, after a dot"
                : "\"" + first + "\" is not a name of " + owners(records);
        reports.report(Code.UNKNOWN_NAME, span.part(0, first.length()), message, chain, hints);
    }

    private static String owners(List<Shape.RecordOf> records) {
        return String.join(" or ", records.stream().map(Shape::words).toList());
    }

    private static List<String> hints(String written, Collection<String> known, List<Shape.RecordOf> records) {
        List<String> hints = new ArrayList<>();
        Suggestion.nearest(written, known).ifPresent(word -> hints.add("did you mean \"" + word + "\"?"));
        records.forEach(record -> hints.add(names(record)));
        return hints;
    }

    /** The names of a record; those that a list brings along go without saying. */
    private static String names(Shape.RecordOf record) {
        List<String> names = record.fields().values().stream()
                .map(Shape.Field::name)
                .filter(name -> !ShapeReader.isPresence(record, name))
                .toList();
        return record.words() + " has " + String.join(", ", names);
    }

    /** The same name further inside, the nearest first: {@code name} is {@code exercise.name} there. */
    private static Optional<String> elsewhere(String name, List<Shape.RecordOf> records) {
        record Step(Shape.RecordOf record, String way) {}
        Deque<Step> queue = new ArrayDeque<>();
        records.forEach(record -> queue.add(new Step(record, "")));
        Set<Shape.RecordOf> seen = new HashSet<>(records);
        while (!queue.isEmpty()) {
            Step step = queue.remove();
            for (Shape.Field field : step.record().fields().values()) {
                Shape shape = field.shape() instanceof Shape.OptionalOf optional ? optional.content() : field.shape();
                boolean list = shape instanceof Shape.ListOf;
                Shape inner = shape instanceof Shape.ListOf of ? of.element() : shape;
                if (!(inner instanceof Shape.RecordOf record) || !seen.add(record)) {
                    continue;
                }
                String way = step.way() + field.name();
                if (record.field(name).isPresent()) {
                    return Optional.of(
                            list
                                    ? "each entry of \"" + way + "\" has one: {{#" + way + "}}{{" + name + "}}{{/" + way
                                            + "}}"
                                    : "did you mean \"" + way + "." + name + "\"?");
                }
                if (!list) {
                    queue.add(new Step(record, way + "."));
                }
            }
        }
        return Optional.empty();
    }

    private void notARecord(String part, Shape shape, SourceSpan here, String before, Chain chain) {
        List<String> hints = shape instanceof Shape.ListOf
                ? List.of("walk through it: {{#" + before + "}}{{" + part + "}}{{/" + before + "}}")
                : List.of();
        reports.report(
                Code.UNKNOWN_NAME,
                here,
                "\"" + before + "\" is " + shape.words() + ", which has no \"" + part + "\"",
                chain,
                hints);
    }
}
