package org.cuecard.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.cuecard.source.SourceSpan;

/**
 * A diagnostic as one line of JSON, so that a program can read the lines one by one. Lines and columns count from 1 and
 * columns count code points, as in the text form; {@code end-…} stands behind the last character.
 */
public final class JsonFormat implements DiagnosticFormat {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String format(Diagnostic diagnostic, String folder) {
        SourceSpan span = diagnostic.span();
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("severity", diagnostic.severity().word());
            json.writeStringField("code", diagnostic.code().id());
            json.writeStringField("message", diagnostic.message());
            json.writeStringField("file", folder + span.file().path());
            if (span.file().present()) {
                json.writeNumberField("line", span.line());
                json.writeNumberField("column", span.column());
                json.writeNumberField("end-line", span.file().lineOf(span.end()));
                json.writeNumberField("end-column", span.file().columnOf(span.end()));
            }
            json.writeArrayFieldStart("hints");
            for (String hint : diagnostic.hints()) {
                json.writeString(hint);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter does not fail", e);
        }
        return out.append('\n').toString();
    }
}
