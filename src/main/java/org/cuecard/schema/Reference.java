package org.cuecard.schema;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The reference of a record for the manual, as Markdown: one section for it and one for each type that it holds. */
public final class Reference {
    private final Map<Class<?>, String> headings = new LinkedHashMap<>();
    private final Deque<Runnable> sections = new ArrayDeque<>();
    private final Set<WritingRule> rules = EnumSet.noneOf(WritingRule.class);
    private final StringBuilder out = new StringBuilder();

    private final Function<RecordComponent, Optional<String>> kinds;

    private Reference(Function<RecordComponent, Optional<String>> kinds) {
        this.kinds = kinds;
    }

    /**
     * Makes the reference: what the file is, a table of its fields, then a section of the second level for each record
     * and each list of words that its fields use, in the order in which they are first met, and last how texts, numbers
     * and lists are written. Links between the sections lead to their headings' ids (lower case, words joined by
     * hyphens).
     *
     * @param type the record of a whole file
     * @return Markdown with tables, without a heading of the first level, ending with LF
     * @throws IllegalStateException when the record's own declaration is at fault
     */
    public static String of(Class<? extends Record> type) {
        return of(type, component -> Optional.empty());
    }

    /**
     * Makes the reference, with better words than "text" for the fields whose texts are of a certain kind.
     *
     * @param kinds what a component's text is, in the middle of a sentence: "the id of a level"
     * @see #of(Class)
     */
    public static String of(Class<? extends Record> type, Function<RecordComponent, Optional<String>> kinds) {
        Reference reference = new Reference(kinds);
        reference.link(new Shape.Group(type));
        while (!reference.sections.isEmpty()) {
            reference.sections.remove().run();
        }
        reference.writing();
        return reference.out.toString();
    }

    /** A link to the section of a record, which is written if it is not yet. */
    String link(Shape.Group group) {
        return link(group.type(), () -> record(group.shape()));
    }

    /** A link to the section of a list of words, which is written if it is not yet. */
    String link(Shape.Choice choice) {
        return link(choice.type(), () -> words(choice));
    }

    /** Has the last section say how such values are written. */
    void explain(WritingRule rule) {
        rules.add(rule);
    }

    private String link(Class<?> type, Runnable section) {
        String noun = Naming.noun(type);
        String heading = headings.get(type);
        if (heading == null) {
            heading = noun;
            for (int i = 2; headings.containsValue(heading); i++) {
                heading = noun + " " + i;
            }
            headings.put(type, heading);
            sections.add(section);
        }
        return "[" + noun + "](#" + heading.replace(' ', '-') + ")";
    }

    private void record(RecordShape shape) {
        heading(shape.type(), (shape.doc() + shorthand(shape)).strip());
        out.append("| Field | Takes | Needed | Meaning | Example |\n| --- | --- | --- | --- | --- |\n");
        for (Field field : shape.fields()) {
            row(
                    Markdown.code(field.key()),
                    field.shape().accept(new Takes(this, kinds.apply(field.component()))),
                    needed(field.shape()),
                    Markdown.text(field.doc()),
                    field.example().isEmpty() ? "" : Markdown.code(field.example()));
        }
    }

    private static String shorthand(RecordShape shape) {
        return shape.shorthand()
                .map(field -> " Where there is nothing but " + field.key() + " to say, its value may stand here alone.")
                .orElse("");
    }

    private static String needed(Shape shape) {
        if (shape.whenAbsent().isPresent()) {
            return "no";
        }
        int least = shape instanceof Shape.Many many ? many.least().orElse(-1) : -1;
        if (shape instanceof Shape.Named named) {
            least = named.least().orElse(-1);
        }
        return switch (least) {
            case -1 -> "yes";
            case 0 -> "yes; it may be empty";
            case 1 -> "yes; one or more";
            default -> "yes; " + least + " or more";
        };
    }

    private void words(Shape.Choice choice) {
        if (!choice.documented()) {
            heading(choice.type(), "One of these words:");
            out.append(choice.keys().stream().map(Markdown::code).collect(joining(", ")))
                    .append('\n');
            return;
        }
        heading(choice.type(), "One of these words.");
        out.append("| Word | Meaning |\n| --- | --- |\n");
        choice.options().values().forEach(option -> row(Markdown.code(option.key()), Markdown.text(option.doc())));
    }

    private void writing() {
        out.append("\n## How values are written\n\n");
        out.append("| Value | How it is written |\n| --- | --- |\n");
        rules.forEach(rule -> row(rule.value(), rule.rule()));
    }

    private void heading(Class<?> type, String doc) {
        String heading = headings.getOrDefault(type, Naming.noun(type));
        out.append(out.isEmpty() ? "" : "\n");
        out.append("## ")
                .append(Character.toUpperCase(heading.charAt(0)))
                .append(heading.substring(1))
                .append("\n\n");
        if (!doc.isEmpty()) {
            out.append(Markdown.text(doc)).append("\n\n");
        }
    }

    private void row(String... cells) {
        for (String cell : cells) {
            out.append("| ").append(cell).append(cell.isEmpty() ? "" : " ");
        }
        out.append("|\n");
    }
}
