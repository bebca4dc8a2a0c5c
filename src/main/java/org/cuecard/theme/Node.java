package org.cuecard.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a compiled template. Immutable, and run by many threads at once; what changes is in the {@link Frame}. */
sealed interface Node {
    void write(Frame frame);

    private static void writeAll(Node[] nodes, Frame frame) {
        for (Node node : nodes) {
            node.write(frame);
        }
    }

    /** What is the same on every page: the template's own text, the texts of the language, parameters. */
    @SuppressWarnings("ArrayRecordComponent") // made with the template, and never compared
    record Constant(String text, byte[] utf8) implements Node {
        Constant(String text) {
            this(text, text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void write(Frame frame) {
            frame.out().add(utf8);
        }
    }

    /** The address of an asset, as it is from the page. */
    record Address(String path) implements Node {
        @Override
        public void write(Frame frame) {
            frame.out().addEscaped(frame.prefix());
            frame.out().add(path);
        }
    }

    /**
     * A text or a number, escaped.
     *
     * @param betweenElements whether an element may stand there in place of it
     */
    record Printed(ValuePath path, boolean betweenElements) implements Node {
        @Override
        public void write(Frame frame) {
            Object value = path.value(frame);
            if (betweenElements
                    && value instanceof String text
                    && frame.foreign().holds(text)) {
                frame.foreign().write(text, frame.out());
            } else if (value instanceof String text) {
                frame.out().addEscaped(text);
            } else if (value != null) {
                frame.out().add(value.toString());
            }
        }
    }

    /** Markup, as it is. */
    record Raw(ValuePath path) implements Node {
        @Override
        public void write(Frame frame) {
            if (path.value(frame) instanceof Markup markup) {
                frame.out().add(markup.html());
            }
        }
    }

    /** What shows when something is so, or when it is not. */
    final class Test implements Node {
        private final ValuePath path;
        private final boolean wanted;
        private final Node[] body;

        Test(ValuePath path, boolean wanted, List<Node> body) {
            this.path = path;
            this.wanted = wanted;
            this.body = body.toArray(Node[]::new);
        }

        @Override
        public void write(Frame frame) {
            if (path.holds(frame) == wanted) {
                writeAll(body, frame);
            }
        }
    }

    /** What shows when something is there, and can use it. */
    final class With implements Node {
        private final ValuePath path;
        private final int slot;
        private final Node[] body;

        With(ValuePath path, int slot, List<Node> body) {
            this.path = path;
            this.slot = slot;
            this.body = body.toArray(Node[]::new);
        }

        @Override
        public void write(Frame frame) {
            @Nullable Object value = path.value(frame);
            if (value != null && ValuePath.shows(value)) {
                frame.open(slot, value);
                writeAll(body, frame);
            }
        }
    }

    /** What shows for each entry of a list. */
    final class Each implements Node {
        private final ValuePath path;
        private final int slot;
        private final Node[] body;

        Each(ValuePath path, int slot, List<Node> body) {
            this.path = path;
            this.slot = slot;
            this.body = body.toArray(Node[]::new);
        }

        @Override
        public void write(Frame frame) {
            if (path.value(frame) instanceof List<?> list) {
                for (Object entry : list) {
                    frame.open(slot, entry);
                    writeAll(body, frame);
                }
            }
        }
    }
}
