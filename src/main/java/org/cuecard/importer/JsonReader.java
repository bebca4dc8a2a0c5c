package org.cuecard.importer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/** Reads JSON into values that know their place. */
final class JsonReader {
    private static final int MAX_DEPTH = 64;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(Importer.MAX_BYTES)
                    .build())
            .build();

    private final SourceFile file;
    private final JsonParser parser;

    private JsonReader(SourceFile file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** A file's one value; empty when it cannot be parsed, and then that was reported. */
    static Optional<JsonValue> read(SourceFile file, DiagnosticSink sink) {
        try (JsonParser parser = FACTORY.createParser(file.text())) {
            JsonReader reader = new JsonReader(file, parser);
            JsonToken first = parser.nextToken();
            if (first == null) {
                sink.report(Diagnostic.of(
                        Code.JSON_SYNTAX,
                        file.start(),
                        "this file is empty",
                        "download it again, or name another one"));
                return Optional.empty();
            }
            JsonValue value = reader.value(first);
            if (parser.nextToken() != null) {
                sink.report(Diagnostic.of(
                        Code.JSON_SYNTAX,
                        reader.from(start(parser)),
                        "something stands behind the end of the JSON",
                        "a file holds one list or one object: take out what follows it"));
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (JsonProcessingException e) {
            sink.report(problem(file, e));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private JsonValue value(JsonToken token) throws IOException {
        int start = start(parser);
        return switch (token) {
            case START_OBJECT -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    fields.put(name, value(parser.nextToken()));
                }
                yield new JsonValue.Group(from(start), fields);
            }
            case START_ARRAY -> {
                List<JsonValue> values = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    values.add(value(next));
                }
                yield new JsonValue.Row(from(start), List.copyOf(values));
            }
            case VALUE_NULL -> new JsonValue.Nothing(from(start));
            default -> {
                String text = parser.getText(); // before the span, for a text is read to its end only here
                yield new JsonValue.Scalar(from(start), text, token == JsonToken.VALUE_STRING);
            }
        };
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private SourceSpan from(int start) {
        int end = (int) parser.currentLocation().getCharOffset();
        return file.span(start, Math.min(Math.max(start, end), file.length()));
    }

    private static Diagnostic problem(SourceFile file, JsonProcessingException e) {
        int length = file.length();
        JsonLocation place = e.getLocation();
        int at = place == null ? 0 : (int) Math.max(0, Math.min(place.getCharOffset(), length));
        if (e instanceof JsonEOFException) {
            return Diagnostic.of(
                    Code.JSON_SYNTAX,
                    lastCharacter(file),
                    "the JSON ends before it is whole",
                    "the file was cut short: download it again");
        }
        String message = e.getOriginalMessage();
        if (message != null && message.contains("nesting depth")) {
            return Diagnostic.of(
                    Code.JSON_SYNTAX,
                    file.span(at, at),
                    "the JSON nests more than " + MAX_DEPTH + " levels deep",
                    "no collection of exercises does: is it the right file?");
        }
        // Jackson looks one character on before it complains of some things.
        int bad = at > 0 && (at == length || file.text().charAt(at) == '\n') ? at - 1 : at;
        Diagnostic problem = Diagnostic.of(
                Code.JSON_SYNTAX, file.span(bad, Math.min(bad + 1, length)), "the JSON cannot be understood here");
        return problem.withHint(hint(file.text(), bad));
    }

    private static SourceSpan lastCharacter(SourceFile file) {
        int end = file.text().stripTrailing().length();
        return file.span(Math.max(0, end - 1), end);
    }

    private static String hint(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        String before = text.substring(Math.max(0, at - 200), at).stripTrailing();
        if ((c == ']' || c == '}') && before.endsWith(",")) {
            return "take out the comma before \"" + c + "\"";
        }
        if (c == '"' && (before.endsWith("\"") || before.endsWith("]") || before.endsWith("}"))) {
            return "a comma is missing before this quote";
        }
        if (c == '\'') {
            return "JSON takes double quotes only";
        }
        return "look at the commas, quotes and brackets of this line and of the one above";
    }
}
