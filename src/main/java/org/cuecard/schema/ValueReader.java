package org.cuecard.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.cuecard.diagnostic.Code;
import org.cuecard.source.Located;

/**
 * Reads one node as the value of one shape. What it hands back is empty when there is no such value, and then the
 * reason is reported.
 */
final class ValueReader implements Shape.Visitor<Optional<Object>> {
    private final Reading reading;
    private final Node node;
    private final Place place;

    private ValueReader(Reading reading, Node node, Place place) {
        this.reading = reading;
        this.node = node;
        this.place = place;
    }

    static Optional<Object> read(Reading reading, Shape shape, Node node, Place place) {
        if (node instanceof Node.Broken) {
            return Optional.empty();
        }
        if (node instanceof Node.Scalar scalar && scalar.saysNothing()) {
            Mismatch.empty(reading.findings(), shape, scalar, place);
            return Optional.empty();
        }
        return shape.accept(new ValueReader(reading, node, place));
    }

    @Override
    public Optional<Object> text(Shape.Text shape) {
        return scalar(shape, ScalarReader::text);
    }

    @Override
    public Optional<Object> wholeNumber(Shape.WholeNumber shape) {
        return scalar(shape, reader -> reader.wholeNumber(shape));
    }

    @Override
    public Optional<Object> flag(Shape.Flag shape) {
        return scalar(shape, reader -> reader.flag(shape));
    }

    @Override
    public Optional<Object> day(Shape.Day shape) {
        return scalar(shape, ScalarReader::day);
    }

    @Override
    public Optional<Object> choice(Shape.Choice shape) {
        return scalar(shape, reader -> reader.choice(shape));
    }

    @Override
    public Optional<Object> spelled(Shape.Spelled shape) {
        return scalar(shape, reader -> reader.spelled(shape));
    }

    @Override
    public Optional<Object> many(Shape.Many shape) {
        if (!(node instanceof Node.Sequence sequence)) {
            return mismatch(shape);
        }
        if (tooFew(sequence.entries().size(), shape.least())) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        for (Node entry : sequence.entries()) {
            if (reading.findings().full()) {
                break;
            }
            read(reading, shape.entry(), entry, place.entry(entry)).ifPresent(values::add);
        }
        return Optional.of(List.copyOf(values));
    }

    @Override
    public Optional<Object> named(Shape.Named shape) {
        if (!(node instanceof Node.Mapping mapping)) {
            return mismatch(shape);
        }
        if (tooFew(mapping.entries().size(), shape.least())) {
            return Optional.empty();
        }
        return Optional.of(new MappingReader(reading, mapping, place).named(shape));
    }

    @Override
    public Optional<Object> group(Shape.Group shape) {
        if (node instanceof Node.Mapping mapping) {
            return new MappingReader(reading, mapping, place).group(shape.shape());
        }
        Optional<Field> shorthand = shape.shape().shorthand();
        if (node instanceof Node.Scalar && shorthand.isPresent()) {
            return shorthand(shape.shape(), shorthand.get());
        }
        return mismatch(shape);
    }

    /** The record that says nothing but what the single value says. */
    private Optional<Object> shorthand(RecordShape record, Field field) {
        return field.shape()
                .accept(this)
                .map(value -> record.create(record.fields().stream()
                        .map(other -> other.key().equals(field.key())
                                ? value
                                : other.shape().whenAbsent().orElseThrow())
                        .toArray()));
    }

    @Override
    public Optional<Object> placed(Shape.Placed shape) {
        return shape.value().accept(this).map(value -> new Located<>(value, node.span()));
    }

    @Override
    public Optional<Object> maybe(Shape.Maybe shape) {
        return shape.value().accept(this).map(Optional::of);
    }

    private Optional<Object> scalar(Shape shape, Function<ScalarReader, Optional<Object>> read) {
        if (node instanceof Node.Scalar scalar) {
            return read.apply(new ScalarReader(reading.findings(), scalar, place));
        }
        return mismatch(shape);
    }

    private Optional<Object> mismatch(Shape shape) {
        Mismatch.wrongType(reading.findings(), shape, node, place);
        return Optional.empty();
    }

    /** Counts what stands in the file, for an entry with a problem of its own is not missing. */
    private boolean tooFew(int entries, OptionalInt least) {
        int needed = least.orElse(0);
        if (entries >= needed) {
            return false;
        }
        if (entries == 0) {
            String few = needed == 1 ? "one entry" : needed + " entries";
            reading.findings()
                    .report(
                            Code.EMPTY_VALUE,
                            node.span(),
                            place.label() + " is empty, and it needs at least " + few,
                            place.meaning());
        } else {
            reading.findings()
                    .report(
                            Code.BAD_VALUE,
                            node.span(),
                            place.label() + " needs at least " + needed + " entries, and here "
                                    + (entries == 1 ? "is 1" : "are " + entries),
                            place.meaning());
        }
        return true;
    }
}
