package org.cuecard.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.source.Located;
import org.cuecard.source.Packed;
import org.cuecard.source.PackedReader;
import org.cuecard.source.PackedWriter;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * A record that was read from YAML, in about a third of its memory; it is made anew for whoever asks for it, and is
 * equal to the one that was packed, places included. Immutable; safe for use by several threads.
 */
public final class PackedRecord<T extends Record> {
    private final Class<T> type;
    private final Packed packed;
    /** What is held as it is: files, constants, and the few values of which no numbers and texts can be made. */
    private final List<Object> whole;

    private PackedRecord(Class<T> type, Packed packed, List<Object> whole) {
        this.type = type;
        this.packed = packed;
        this.whole = List.copyOf(whole);
    }

    /**
     * Packs a record.
     *
     * @param type its type, which {@link SpecReader} can read
     */
    public static <T extends Record> PackedRecord<T> of(T record, Class<T> type) {
        Writing writing = new Writing();
        writing.group(RecordShape.of(type), record);
        return new PackedRecord<>(type, writing.out.hold(), writing.whole);
    }

    /** The record. */
    public T unpack() {
        return type.cast(new Reading(packed.open(), whole).group(new Shape.Group(type)));
    }

    private static final class Writing {
        private final PackedWriter out = new PackedWriter();
        private final List<Object> whole = new ArrayList<>();

        void group(RecordShape shape, Object record) {
            shape.fields().forEach(field -> value(field.shape(), Calls.call(field.accessor(), record)));
        }

        private void value(Shape shape, Object value) {
            if (shape instanceof Shape.Maybe maybe) {
                Optional<?> optional = (Optional<?>) value;
                out.number(optional.isPresent() ? 1 : 0);
                optional.ifPresent(inner -> value(maybe.value(), inner));
            } else if (shape instanceof Shape.Placed placed) {
                Located<?> located = (Located<?>) value;
                SourceSpan span = located.span();
                out.number(index(span.file())).number(span.start()).number(span.end() - span.start());
                value(placed.value(), located.value());
            } else if (shape instanceof Shape.Group group) {
                group(group.shape(), value);
            } else if (shape instanceof Shape.Many many) {
                List<?> entries = (List<?>) value;
                out.number(entries.size());
                entries.forEach(entry -> value(many.entry(), entry));
            } else {
                scalar(shape, value);
            }
        }

        private void scalar(Shape shape, Object value) {
            if (value instanceof String text) {
                out.text(text);
            } else if (value instanceof Integer number) {
                out.number(number);
            } else if (value instanceof Boolean flag) {
                out.number(flag ? 1 : 0);
            } else if (value instanceof LocalDate day) {
                out.number(Math.toIntExact(day.toEpochDay()));
            } else if (shape instanceof Shape.Spelled spelled
                    && spelled.spelling().hasNumbers()) {
                spelled.spelling().numbersIn(value).forEach(out::number);
            } else {
                out.number(index(value));
            }
        }

        /** A record's places are nearly all in one file, or in two. */
        @SuppressWarnings("ReferenceEquality") // two files may say the same and still be two
        private int index(Object value) {
            for (int i = 0; i < whole.size(); i++) {
                if (whole.get(i) == value) {
                    return i;
                }
            }
            whole.add(value);
            return whole.size() - 1;
        }
    }

    private static final class Reading implements Shape.Visitor<Object> {
        private final PackedReader in;
        private final List<Object> whole;

        Reading(PackedReader in, List<Object> whole) {
            this.in = in;
            this.whole = whole;
        }

        @Override
        public Object group(Shape.Group shape) {
            RecordShape record = shape.shape();
            List<Field> fields = record.fields();
            Object[] values = new Object[fields.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = fields.get(i).shape().accept(this);
            }
            return record.create(values);
        }

        @Override
        public Object maybe(Shape.Maybe shape) {
            return in.number() == 0
                    ? Optional.empty()
                    : Optional.of(shape.value().accept(this));
        }

        @Override
        public Object placed(Shape.Placed shape) {
            SourceFile file = (SourceFile) whole.get(in.number());
            int start = in.number();
            int length = in.number();
            return new Located<>(shape.value().accept(this), file.span(start, start + length));
        }

        @Override
        public Object many(Shape.Many shape) {
            Object[] entries = new Object[in.number()];
            for (int i = 0; i < entries.length; i++) {
                entries[i] = shape.entry().accept(this);
            }
            return List.of(entries);
        }

        @Override
        public Object text(Shape.Text shape) {
            return in.text();
        }

        @Override
        public Object wholeNumber(Shape.WholeNumber shape) {
            return in.number();
        }

        @Override
        public Object choice(Shape.Choice shape) {
            return whole();
        }

        @Override
        public Object spelled(Shape.Spelled shape) {
            return shape.spelling().hasNumbers() ? shape.spelling().of(in::number) : whole();
        }

        @Override
        public Object flag(Shape.Flag shape) {
            return in.number() == 1;
        }

        @Override
        public Object day(Shape.Day shape) {
            return LocalDate.ofEpochDay(in.number());
        }

        @Override
        public Object named(Shape.Named shape) {
            return whole();
        }

        private Object whole() {
            return whole.get(in.number());
        }
    }
}
