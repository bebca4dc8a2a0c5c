package org.cuecard.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.source.SourceFile;

/**
 * A field's example as JSON. It is YAML that an author could copy, so it is read by the same rules as the author's own;
 * an example that would be an error is a mistake of the programmer.
 */
final class ExampleJson implements Shape.Visitor<Object> {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}[.][0-9]{1,9}");

    private final Node node;

    private ExampleJson(Node node) {
        this.node = node;
    }

    /**
     * The example's value; empty when the field has none.
     *
     * @throws IllegalStateException when the reader would refuse the example
     */
    static Optional<Object> of(Field field) {
        if (field.example().isEmpty()) {
            return Optional.empty();
        }
        SourceFile file = SourceFile.of("example", field.example());
        DiagnosticLog log = new DiagnosticLog();
        Findings findings = new Findings(log);
        Optional<Node> node = YamlTree.parse(file.span(0, file.length()), findings);
        RecordShape owner =
                RecordShape.of(field.component().getDeclaringRecord().asSubclass(Record.class));
        node.ifPresent(
                n -> ValueReader.read(new Reading(owner, findings), field.shape(), n, Place.of(field, file.start())));
        if (node.isEmpty() || log.hasErrors()) {
            throw new IllegalStateException("the example of " + owner.type().getName() + "."
                    + field.component().getName() + " is none: " + log.all());
        }
        return Optional.of(field.shape().accept(new ExampleJson(node.get())));
    }

    private String scalar() {
        return ((Node.Scalar) node).text();
    }

    private static Object of(Shape shape, Node node) {
        return shape.accept(new ExampleJson(node));
    }

    @Override
    public Object text(Shape.Text shape) {
        return scalar();
    }

    @Override
    public Object wholeNumber(Shape.WholeNumber shape) {
        return Integer.parseInt(scalar());
    }

    @Override
    public Object flag(Shape.Flag shape) {
        return Boolean.parseBoolean(scalar());
    }

    @Override
    public Object day(Shape.Day shape) {
        return scalar();
    }

    @Override
    public Object choice(Shape.Choice shape) {
        return scalar();
    }

    @Override
    public Object spelled(Shape.Spelled shape) {
        boolean number =
                shape.spelling().takesNumber() && INTEGER.matcher(scalar()).matches();
        if (number) {
            return Integer.valueOf(scalar());
        }
        boolean decimal =
                shape.spelling().takesDecimal() && DECIMAL.matcher(scalar()).matches();
        return decimal ? (Object) new BigDecimal(scalar()) : scalar();
    }

    @Override
    public Object many(Shape.Many shape) {
        List<Node> entries = ((Node.Sequence) node).entries();
        return entries.stream().map(entry -> of(shape.entry(), entry)).toList();
    }

    @Override
    public Object named(Shape.Named shape) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Node.Entry entry : ((Node.Mapping) node).entries()) {
            values.put(entry.key().text(), of(shape.value(), entry.value()));
        }
        return values;
    }

    @Override
    public Object group(Shape.Group shape) {
        Optional<Field> shorthand = shape.shape().shorthand();
        if (node instanceof Node.Scalar && shorthand.isPresent()) {
            return shorthand.get().shape().accept(this);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Node.Entry entry : ((Node.Mapping) node).entries()) {
            Field field = shape.shape().byKey().get(entry.key().text());
            if (field != null) {
                values.put(field.key(), of(field.shape(), entry.value()));
            }
        }
        return values;
    }

    @Override
    public Object placed(Shape.Placed shape) {
        return shape.value().accept(this);
    }

    @Override
    public Object maybe(Shape.Maybe shape) {
        return shape.value().accept(this);
    }
}
