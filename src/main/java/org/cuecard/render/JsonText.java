package org.cuecard.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text under construction, safe inside a script element: no {@code <}, {@code >} or {@code &} stands in it, so
 * neither {@code </script>} nor {@code <!--} can, and no line separator that older scripts trip over.
 */
final class JsonText {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new ScriptSafe()).build();

    private final JsonGenerator out;

    private JsonText(JsonGenerator out) {
        this.out = out;
    }

    /** An object, written by its content. */
    static String object(Consumer<JsonText> content) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            object(text, content);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory takes all that is written to it", e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes an object in UTF-8, piece by piece, as its content says it.
     *
     * @throws IOException when {@code to} does
     */
    static void object(OutputStream to, Consumer<JsonText> content) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(to)) {
            generator.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
            generator.writeStartObject();
            content.accept(new JsonText(generator));
            generator.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    JsonText put(String name, String value) {
        return write(() -> out.writeStringField(name, value));
    }

    JsonText put(String name, Optional<String> value) {
        value.ifPresent(text -> put(name, text));
        return this;
    }

    JsonText put(String name, int value) {
        return write(() -> out.writeNumberField(name, value));
    }

    /** A field that is an object. */
    JsonText put(String name, Consumer<JsonText> content) {
        write(() -> out.writeObjectFieldStart(name));
        content.accept(this);
        return write(out::writeEndObject);
    }

    /** A field that is an object of a type of schema.org. */
    JsonText put(String name, String type, Consumer<JsonText> content) {
        write(() -> out.writeObjectFieldStart(name));
        return rest(type, content);
    }

    /** A field that is an object of a format of our own. */
    JsonText plain(String name, Consumer<JsonText> content) {
        write(() -> out.writeObjectFieldStart(name));
        content.accept(this);
        return write(out::writeEndObject);
    }

    /** An object, of a format of our own, of a list. */
    JsonText plainEntry(Consumer<JsonText> content) {
        write(out::writeStartObject);
        content.accept(this);
        return write(out::writeEndObject);
    }

    /** A field that is a list of texts. */
    JsonText texts(String name, Iterable<String> texts) {
        return list(name, texts, JsonText::entry);
    }

    /** A field that is a list of objects; no field at all for an empty list. */
    <T> JsonText list(String name, Iterable<T> items, BiConsumer<JsonText, T> item) {
        boolean open = false;
        for (T each : items) {
            if (!open) {
                write(() -> out.writeArrayFieldStart(name));
                open = true;
            }
            item.accept(this, each);
        }
        if (open) {
            write(out::writeEndArray);
        }
        return this;
    }

    /** A field that is a list of objects of two kinds, those of the first before those of the second. */
    <T, U> JsonText list(
            String name,
            Iterable<T> first,
            Iterable<U> second,
            BiConsumer<JsonText, T> ofFirst,
            BiConsumer<JsonText, U> ofSecond) {
        write(() -> out.writeArrayFieldStart(name));
        first.forEach(each -> ofFirst.accept(this, each));
        second.forEach(each -> ofSecond.accept(this, each));
        return write(out::writeEndArray);
    }

    /** An object of a list that is of no type of schema.org. */
    JsonText entry(Consumer<JsonText> content) {
        write(out::writeStartObject);
        content.accept(this);
        return write(out::writeEndObject);
    }

    /** An object of a list. */
    JsonText entry(String type, Consumer<JsonText> content) {
        write(out::writeStartObject);
        return rest(type, content);
    }

    /** An object of a list, of no type of schema.org. */
    JsonText plain(Consumer<JsonText> content) {
        write(out::writeStartObject);
        content.accept(this);
        return write(out::writeEndObject);
    }

    /** A text of a list. */
    JsonText entry(String text) {
        return write(() -> out.writeString(text));
    }

    private JsonText rest(String type, Consumer<JsonText> content) {
        put("@type", type);
        content.accept(this);
        return write(out::writeEndObject);
    }

    private interface Writing {
        void run() throws IOException;
    }

    private JsonText write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static final class ScriptSafe extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private static final SerializableString LINE_SEPARATOR = new SerializedString("\\u2028");
        private static final SerializableString PARAGRAPH_SEPARATOR = new SerializedString("\\u2029");

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            codes['<'] = CharacterEscapes.ESCAPE_STANDARD;
            codes['>'] = CharacterEscapes.ESCAPE_STANDARD;
            codes['&'] = CharacterEscapes.ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case 0x2028 -> LINE_SEPARATOR;
                case 0x2029 -> PARAGRAPH_SEPARATOR;
                default -> null;
            };
        }
    }
}
