package org.cuecard.schema;

import java.util.List;
import org.cuecard.source.SourceSpan;

/** A YAML value with its place, before anybody has asked what type it should be. */
sealed interface Node {
    /** Where it stands; for a list or a mapping from its first entry to its last. */
    SourceSpan span();

    /**
     * A scalar, never resolved to a type: {@code no} is the text "no".
     *
     * @param plain whether it stands without quotes
     */
    record Scalar(String text, boolean plain, SourceSpan span) implements Node {
        /** Whether it is blank or YAML's null, for which YAML has words of its own. */
        boolean saysNothing() {
            return switch (text) {
                case "~", "null", "Null", "NULL" -> plain;
                default -> text.isBlank();
            };
        }
    }

    /** A list. */
    record Sequence(List<Node> entries, SourceSpan span) implements Node {
        public Sequence {
            entries = List.copyOf(entries);
        }
    }

    /** A mapping, with all its entries in the file's order: a key may occur twice. */
    record Mapping(List<Entry> entries, SourceSpan span) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A value that could not be made and whose problem is reported: nothing more is to be said about it. */
    record Broken(SourceSpan span) implements Node {}

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
