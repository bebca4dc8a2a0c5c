package org.cuecard.importer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes texts, numbers, truth values, lists and groups as YAML in the way an author of a guide would: one field a
 * line, short ids in brackets, quotes only where they are needed.
 */
final class YamlText {
    /** What cannot be taken for anything but a text, or is read as what it looks like: a number, a range, a date. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} _,.;()’'/°%½¼¾×–—!?+&\"-]*[\\p{L}\\p{N}_.,;)’'°%½¼¾!?])?");

    private static final Pattern NOT_PLAIN =
            Pattern.compile("(?i)(true|false|yes|no|on|off|null|y|n)|0[0-9].*|[0-9]+\\.[0-9.]*|[0-9.]+e[0-9]+");

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int LINE = 110;

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** The fields one below the other. */
    static String write(Map<String, ?> fields) {
        YamlText text = new YamlText();
        text.group(fields, "");
        return text.out.toString();
    }

    /** One field, with an LF at its end. */
    static String field(String key, Object value) {
        return write(Map.of(key, value));
    }

    private void group(Map<?, ?> fields, String indent) {
        boolean first = true;
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            out.append(first ? "" : indent).append(field.getKey()).append(':');
            first = false;
            value(field.getValue(), indent);
        }
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> group) {
            out.append(group.isEmpty() ? " {}\n" : "\n" + indent + "  ");
            group(group, indent + "  ");
        } else if (value instanceof List<?> list) {
            list(list, indent);
        } else {
            out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void list(List<?> list, String indent) {
        String row = "[" + String.join(", ", list.stream().map(String::valueOf).toList()) + "]";
        if (row.length() < LINE && list.stream().allMatch(YamlText::isWord)) {
            out.append(' ').append(row).append('\n');
            return;
        }
        out.append('\n');
        for (Object entry : list) {
            out.append(indent).append("  - ");
            if (entry instanceof Map<?, ?> group && !group.isEmpty()) {
                group(group, indent + "    ");
            } else if (entry instanceof Map<?, ?>) {
                out.append("{}\n");
            } else {
                out.append(scalar(entry)).append('\n');
            }
        }
    }

    private static boolean isWord(Object entry) {
        return entry instanceof String word
                && WORD.matcher(word).matches()
                && !NOT_PLAIN.matcher(word).matches();
    }

    private static String scalar(Object value) {
        if (!(value instanceof String text)) {
            return value.toString();
        }
        return PLAIN.matcher(text).matches() && !NOT_PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.getType(c) == Character.FORMAT) {
                        quoted.append(String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
