package org.cuecard.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.source.Located;

/**
 * Writes a record as JSON that its own {@link JsonSchema} accepts: the keys and spellings that an author uses in YAML.
 * What an author can leave out is left out where it says nothing. Values are written as they are met, so that a long
 * list need not be in memory as text.
 */
public final class RecordJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private RecordJson(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Writes a record, and an LF at its end.
     *
     * @throws IOException when {@code to} does; nothing else can go wrong
     */
    public static void write(Record value, Writer to) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
            new RecordJson(json).group(RecordShape.of(value.getClass()), value);
            json.writeRaw('\n');
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void group(RecordShape shape, Object value) throws IOException {
        out.writeStartObject();
        for (Field field : shape.fields()) {
            Object part = Calls.call(field.accessor(), value);
            if (!field.shape().whenAbsent().filter(part::equals).isPresent()) {
                out.writeFieldName(field.key());
                value(field.shape(), part);
            }
        }
        out.writeEndObject();
    }

    private void value(Shape shape, Object value) throws IOException {
        if (shape instanceof Shape.Maybe maybe) {
            value(maybe.value(), ((Optional<?>) value).orElseThrow());
        } else if (shape instanceof Shape.Placed placed) {
            value(placed.value(), ((Located<?>) value).value());
        } else if (shape instanceof Shape.Group group) {
            group(group.shape(), value);
        } else if (shape instanceof Shape.Many many) {
            out.writeStartArray();
            for (Object entry : (List<?>) value) {
                value(many.entry(), entry);
            }
            out.writeEndArray();
        } else if (shape instanceof Shape.Named named) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : new LinkedHashMap<>((Map<?, ?>) value).entrySet()) {
                out.writeFieldName((String) entry.getKey());
                value(named.value(), entry.getValue());
            }
            out.writeEndObject();
        } else {
            scalar(shape, value);
        }
    }

    private void scalar(Shape shape, Object value) throws IOException {
        if (shape instanceof Shape.Choice choice) {
            out.writeString(choice.options().values().stream()
                    .filter(option -> option.constant() == value)
                    .map(Shape.Choice.Option::key)
                    .findFirst()
                    .orElseThrow());
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (shape instanceof Shape.Spelled spelled && spelled.spelling().takesNumber()) {
            number(value.toString());
        } else {
            out.writeString(value.toString());
        }
    }

    /** A number where the spelling is one. */
    private void number(String spelling) throws IOException {
        if (spelling.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
            out.writeNumber(spelling);
        } else {
            out.writeString(spelling);
        }
    }
}
