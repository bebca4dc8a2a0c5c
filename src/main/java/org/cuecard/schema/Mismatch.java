package org.cuecard.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Code;

/** Says that a value is none, or of another type than its field needs, and shows how it should have been written. */
final class Mismatch {
    private Mismatch() {}

    static void empty(Findings findings, Shape shape, Node.Scalar scalar, Place place) {
        List<String> hints = new ArrayList<>();
        if (scalar.plain() && !scalar.text().isEmpty()) {
            hints.add("\"" + scalar.text() + "\" without quotes is YAML's word for nothing");
        }
        if (scalar.text().isEmpty() && restOfLine(place).contains("#")) {
            hints.add("what stands behind \"#\" is a comment; a value that begins with \"#\" needs quotes");
        }
        hints.addAll(emptyHints(place));
        boolean visible = scalar.span().end() > scalar.span().start();
        findings.report(
                Code.EMPTY_VALUE,
                visible ? scalar.span() : place.anchor(),
                place.label() + " is empty, and it needs " + Needs.of(shape),
                hints);
    }

    private static String restOfLine(Place place) {
        String text = place.anchor().file().text();
        int from = place.anchor().end();
        int to = text.indexOf('\n', from);
        return text.substring(from, to < 0 ? text.length() : to);
    }

    private static List<String> emptyHints(Place place) {
        if (place.inList()) {
            return List.of("take the entry out, or write what it says");
        }
        if (place.field().isEmpty()) {
            return List.of();
        }
        Field field = place.field().get();
        if (!field.required()) {
            return List.of("leave \"" + field.key() + "\" out where there is nothing to say");
        }
        if (field.shape() instanceof Shape.Many many && many.least().orElse(1) == 0) {
            return List.of("write \"" + field.key() + ": []\" for none");
        }
        return place.exampleHint().isEmpty() ? place.meaning() : place.exampleHint();
    }

    static void wrongType(Findings findings, Shape shape, Node node, Place place) {
        findings.report(
                Code.WRONG_TYPE,
                node.span(),
                place.label() + " needs " + Needs.of(shape) + ", and " + found(node) + " here",
                shape.accept(new Mending(node, place)));
    }

    /** Reports a whole text that says nothing. */
    static void emptyRoot(Findings findings, RecordShape shape, Node root) {
        findings.report(Code.EMPTY_VALUE, root.span(), "this " + shape.noun() + " says nothing", rootHint(shape));
    }

    /** Reports a whole text that is no mapping. */
    static void noFields(Findings findings, RecordShape shape, Node root) {
        findings.report(
                Code.WRONG_TYPE,
                root.span(),
                "this " + shape.noun() + " is written as fields, each with a colon, and " + found(root) + " here",
                rootHint(shape));
    }

    private static List<String> rootHint(RecordShape shape) {
        return shape.requiredKeys().isEmpty()
                ? List.of("its fields are " + Naming.quotedList(shape.keys()))
                : List.of("it needs " + Naming.quotedList(shape.requiredKeys()));
    }

    private static String found(Node node) {
        if (node instanceof Node.Sequence) {
            return "a list stands";
        }
        return node instanceof Node.Mapping ? "fields stand" : "a single value stands";
    }

    /** The hints for each kind of shape. */
    private record Mending(Node node, Place place) implements Shape.Visitor<List<String>> {
        @Override
        public List<String> text(Shape.Text shape) {
            if (node instanceof Node.Mapping mapping
                    && mapping.entries().size() == 1
                    && mapping.entries().get(0).value() instanceof Node.Scalar value
                    && !value.saysNothing()) {
                String text = mapping.entries().get(0).key().text() + ": " + value.text();
                return List.of("a text with a colon and a space in it needs quotes: " + Quoting.quoted(text));
            }
            return scalar();
        }

        @Override
        public List<String> wholeNumber(Shape.WholeNumber shape) {
            return scalar();
        }

        @Override
        public List<String> flag(Shape.Flag shape) {
            return scalar();
        }

        @Override
        public List<String> day(Shape.Day shape) {
            return scalar();
        }

        @Override
        public List<String> choice(Shape.Choice shape) {
            return scalar();
        }

        @Override
        public List<String> spelled(Shape.Spelled shape) {
            return scalar();
        }

        private List<String> scalar() {
            Optional<String> key = place.key();
            if (key.isPresent()
                    && node instanceof Node.Sequence list
                    && list.entries().size() == 1
                    && list.entries().get(0) instanceof Node.Scalar only) {
                return List.of("take it out of the list: " + key.get() + ": "
                        + only.span().text());
            }
            return place.exampleHint();
        }

        @Override
        public List<String> many(Shape.Many shape) {
            String key = place.key().map(name -> name + ": ").orElse("");
            if (node instanceof Node.Scalar scalar) {
                return List.of("write it as a list: " + key + "[" + Quoting.inList(scalar.text()) + "]");
            }
            if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
                String first = mapping.entries().get(0).key().text();
                return List.of("a list has \"- \" in front of each entry: \"- " + first + ": …\"");
            }
            return place.exampleHint();
        }

        @Override
        public List<String> named(Shape.Named shape) {
            return List.of("each entry begins with its id and a colon, without \"- \"");
        }

        @Override
        public List<String> group(Shape.Group shape) {
            RecordShape record = shape.shape();
            List<String> needed = record.requiredKeys();
            if (needed.size() == 1 && place.inList() && node instanceof Node.Scalar scalar) {
                String text = scalar.text().contains(": ") ? Quoting.quoted(scalar.text()) : scalar.text();
                return List.of("write it as: " + needed.get(0) + ": " + text);
            }
            String fields = Naming.quotedList(needed.isEmpty() ? record.keys() : needed);
            String each = needed.size() == 1 ? "with a colon" : "each with a colon";
            return List.of("write " + fields + " there, " + each + " and its value");
        }

        @Override
        public List<String> placed(Shape.Placed shape) {
            return shape.value().accept(this);
        }

        @Override
        public List<String> maybe(Shape.Maybe shape) {
            return shape.value().accept(this);
        }
    }
}
