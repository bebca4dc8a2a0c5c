package org.cuecard.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Prose;
import org.cuecard.schema.SpecReader;
import org.cuecard.schema.Translated;
import org.cuecard.schema.TranslatedText;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Reads specs and bodies in one language of a guide: as they stand, or with what their translations say. Safe for use
 * by several threads.
 */
final class OverlaidReader {
    private final Optional<TranslationFiles> translations;
    private final BodyReader original;
    private final BodyReader translated;

    /**
     * A reader.
     *
     * @param translations nothing for the language that the guide is written in
     * @param original reads bodies in the guide's own language
     * @param translated reads bodies in the other one
     */
    OverlaidReader(Optional<TranslationFiles> translations, BodyReader original, BodyReader translated) {
        this.translations = translations;
        this.original = original;
        this.translated = translated;
    }

    Optional<SourceFile> translation(SourceFile file) {
        return translations.flatMap(files -> files.of(file));
    }

    /** A file of nothing but fields. */
    <T extends Record> Optional<T> spec(
            SourceFile file, Class<T> type, List<TranslatedFile> told, DiagnosticSink sink) {
        if (translations.isEmpty()) {
            return SpecReader.read(file, type, sink);
        }
        Optional<SourceFile> other = translation(file);
        Translated<T> read = SpecReader.translated(whole(file), other.map(OverlaidReader::whole), type, sink);
        told.add(new TranslatedFile(file, other, read.texts()));
        return read.value();
    }

    /** A file of nothing but a body, in the language that it is there in. */
    Body body(SourceFile file, List<TranslatedFile> told, DiagnosticSink sink) {
        Optional<SourceFile> other =
                translation(file).filter(found -> !found.text().isBlank());
        if (translations.isPresent() && !file.text().isBlank()) {
            told.add(new TranslatedFile(file, other, List.of(bodyText(whole(file), other.map(OverlaidReader::whole)))));
        }
        return other.map(found -> new Body(translated.read(whole(found), sink), found))
                .orElseGet(() -> new Body(original.read(whole(file), sink), file));
    }

    /** A body and the file that it stands in. */
    record Body(Prose prose, SourceFile file) {}

    /** A page: fields and a body in one file. */
    <T extends Record> Optional<Page<T>> page(
            SourceFile file, FrontMatter parts, Class<T> type, List<TranslatedFile> told, DiagnosticSink sink) {
        if (translations.isEmpty()) {
            Optional<T> spec = SpecReader.read(parts.fields(), type, sink);
            Prose body = original.read(parts.body(), sink);
            return spec.map(read -> new Page<>(read, new Body(body, file)));
        }
        Optional<SourceFile> other = translation(file);
        Optional<FrontMatter> otherParts = other.flatMap(found -> FrontMatter.split(found, sink));
        Translated<T> spec = SpecReader.translated(parts.fields(), otherParts.map(FrontMatter::fields), type, sink);
        Optional<SourceSpan> otherBody =
                otherParts.map(FrontMatter::body).filter(body -> !body.text().isBlank());
        List<TranslatedText> texts = new ArrayList<>(spec.texts());
        if (!parts.body().text().isBlank()) {
            texts.add(bodyText(parts.body(), otherBody));
        }
        told.add(new TranslatedFile(file, other, texts));
        Body body = otherBody
                .map(found -> new Body(translated.read(found, sink), found.file()))
                .orElseGet(() -> new Body(original.read(parts.body(), sink), file));
        return spec.value().map(read -> new Page<>(read, body));
    }

    /** A page's fields and its body. */
    record Page<T>(T spec, Body body) {}

    private static TranslatedText bodyText(SourceSpan original, Optional<SourceSpan> other) {
        return new TranslatedText(TranslatedFile.BODY, original.text(), other.isPresent(), other.orElse(original));
    }

    private static SourceSpan whole(SourceFile file) {
        return file.span(0, file.length());
    }
}
