package org.cuecard.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.cuecard.schema.Doc;

/** The reference of the contract for people who write themes, as Markdown that ends with LF. */
public final class ThemeReference {
    private ThemeReference() {}

    /**
     * What templates may show: a section of the second level for each template, then one for each record that a
     * template can reach, in the order in which they are met; in each a table of its names. Links between the sections
     * lead to their headings' ids (lower case, words joined by hyphens).
     */
    public static String ofContract(ThemeContract contract) {
        ShapeReader shapes = new ShapeReader();
        StringBuilder out = new StringBuilder();
        Set<Shape.RecordOf> pages = new LinkedHashSet<>();
        contract.templates().forEach((name, view) -> {
            Shape.RecordOf page = shapes.read(view);
            pages.add(page);
            out.append("- `").append(name).append("` shows ").append(link(page)).append('\n');
        });
        for (Shape.RecordOf record : reachable(pages)) {
            section(record, out);
        }
        return out.toString();
    }

    private static Set<Shape.RecordOf> reachable(Set<Shape.RecordOf> pages) {
        Set<Shape.RecordOf> met = new LinkedHashSet<>();
        Deque<Shape.RecordOf> queue = new ArrayDeque<>(pages);
        while (!queue.isEmpty()) {
            Shape.RecordOf record = queue.remove();
            if (met.add(record)) {
                record.fields().values().forEach(field -> {
                    if (innermost(field.shape()) instanceof Shape.RecordOf inner) {
                        queue.add(inner);
                    }
                });
            }
        }
        return met;
    }

    private static Shape innermost(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return innermost(list.element());
        }
        return shape instanceof Shape.OptionalOf optional ? innermost(optional.content()) : shape;
    }

    private static void section(Shape.RecordOf record, StringBuilder out) {
        out.append("\n## ").append(record.words()).append("\n\n");
        Doc doc = record.type().getAnnotation(Doc.class);
        if (doc != null) {
            out.append(doc.value()).append("\n\n");
        }
        out.append("| name | what it is | what it tells |\n| --- | --- | --- |\n");
        for (Shape.Field field : record.fields().values()) {
            if (!ShapeReader.isPresence(record, field.name())) {
                row(field, out);
            }
        }
    }

    private static void row(Shape.Field field, StringBuilder out) {
        out.append("| `").append(field.name()).append("` | ").append(type(field.shape()));
        if (field.shape() instanceof Shape.ListOf) {
            out.append("; `").append(ShapeReader.presenceName(field.name())).append("` tells whether it has any");
        }
        out.append(" | ").append(cell(field.doc())).append(" |\n");
    }

    private static String type(Shape shape) {
        if (shape instanceof Shape.RecordOf record) {
            return link(record);
        }
        if (shape instanceof Shape.ListOf list) {
            return "list of " + type(list.element());
        }
        if (shape instanceof Shape.OptionalOf optional) {
            return type(optional.content()) + ", may be absent";
        }
        return shape.words();
    }

    private static String link(Shape.RecordOf record) {
        return "[" + record.words() + "](#" + record.words().toLowerCase(Locale.ROOT) + ")";
    }

    /** What one theme adds: its parameters, its texts and its partials. */
    public static String ofTheme(Theme theme) {
        ThemeDescription described = theme.description();
        StringBuilder out = new StringBuilder(described.description()).append('\n');
        if (!described.parents().isEmpty()) {
            out.append("\nIt extends `")
                    .append(String.join("`, then `", described.parents()))
                    .append("`.\n");
        }
        out.append("\n## Parameters\n\n| name | type | value | what it is for |\n| --- | --- | --- | --- |\n");
        described
                .parameters()
                .values()
                .forEach(parameter -> out.append("| `")
                        .append(parameter.name())
                        .append("` | ")
                        .append(parameter.type().word())
                        .append(parameter.choices().isEmpty() ? "" : " of " + String.join(", ", parameter.choices()))
                        .append(" | ")
                        .append(parameter.value().isEmpty() ? "" : "`" + cell(parameter.value()) + "`")
                        .append(" | ")
                        .append(cell(parameter.doc()))
                        .append(" |\n"));
        out.append("\n## Texts\n\n| key | placeholders | text |\n| --- | --- | --- |\n");
        described
                .texts()
                .forEach((name, key) -> out.append("| `")
                        .append(name)
                        .append("` | ")
                        .append(
                                key.placeholders().isEmpty()
                                        ? ""
                                        : "`{" + String.join("}`, `{", key.placeholders()) + "}`")
                        .append(" | ")
                        .append(cell(shown(theme, name)))
                        .append(" |\n"));
        out.append("\n## Partials and layouts\n\n");
        described.partials().forEach(name -> out.append("- `").append(name).append("`\n"));
        return out.toString();
    }

    private static String shown(Theme theme, String key) {
        Phrase phrase = theme.strings().phrases().get(key);
        return phrase == null ? "" : phrase.other().written();
    }

    /** Text inside a table's cell. */
    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ').replace("{", "\\{");
    }
}
