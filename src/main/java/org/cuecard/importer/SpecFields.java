package org.cuecard.importer;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.schema.RecordJson;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;

/**
 * The fields of a spec by what they say, whatever their quotes, comments and line ends: two specs that say the same
 * have the same fields.
 */
final class SpecFields {
    private SpecFields() {}

    /** Each field as compact JSON; empty when the spec has a problem, and then that was reported. */
    static Optional<Map<String, String>> read(SourceFile file, DiagnosticSink sink) {
        return spec(file, sink).map(SpecFields::of).map(group -> {
            Map<String, String> fields = new LinkedHashMap<>();
            group.fields().forEach((key, value) -> fields.put(key, value.span().text()));
            return fields;
        });
    }

    private static Optional<ExerciseSpec> spec(SourceFile file, DiagnosticSink sink) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<ExerciseSpec> spec = SpecReader.read(file, ExerciseSpec.class, log);
        log.all().forEach(sink::report);
        return log.hasErrors() ? Optional.empty() : spec;
    }

    /** The fields as the JSON that the site's open data has. */
    static JsonValue.Group of(ExerciseSpec spec) {
        StringWriter json = new StringWriter();
        try {
            RecordJson.write(spec, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        DiagnosticLog log = new DiagnosticLog();
        return JsonReader.read(SourceFile.of("spec", json.toString()), log)
                .map(JsonValue.Group.class::cast)
                .orElseThrow(() -> new IllegalStateException("our own JSON: " + List.copyOf(log.all())));
    }
}
