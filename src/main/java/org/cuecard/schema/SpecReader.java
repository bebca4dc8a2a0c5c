package org.cuecard.schema;

import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Reads YAML into the record that describes it. Every problem is reported at its place, all in one run; nothing is
 * thrown for what an author wrote. Safe for use by several threads, each with its own sink.
 */
public final class SpecReader {
    private SpecReader() {}

    /**
     * Reads a whole file.
     *
     * @param type a record whose components this package can read
     * @param sink told of every problem
     * @return the record; empty only when none could be made, and then an error was reported. A record beside errors
     *     holds what could be read: entries and optional fields with a problem are left out
     * @throws IllegalStateException when the record's own declaration is at fault, such as a component of a type that
     *     nothing reads
     */
    public static <T extends Record> Optional<T> read(SourceFile file, Class<T> type, DiagnosticSink sink) {
        return read(file.span(0, file.length()), type, sink);
    }

    /**
     * Reads YAML that is part of a file, such as a page's front matter without its lines of hyphens. All spans point
     * into the whole file.
     *
     * @see #read(SourceFile, Class, DiagnosticSink)
     */
    public static <T extends Record> Optional<T> read(SourceSpan part, Class<T> type, DiagnosticSink sink) {
        RecordShape shape = RecordShape.of(type);
        Findings findings = new Findings(sink);
        return YamlTree.parse(part, findings)
                .flatMap(root -> read(root, shape, findings))
                .map(type::cast);
    }

    /**
     * Reads YAML and what a translation says of it. Problems of both are reported, each at its place.
     *
     * @param translation YAML with the same fields, as far as they are translated; nothing when there is none
     * @see Translate
     */
    public static <T extends Record> Translated<T> translated(
            SourceSpan original, Optional<SourceSpan> translation, Class<T> type, DiagnosticSink sink) {
        RecordShape shape = RecordShape.of(type);
        Findings findings = new Findings(sink);
        Optional<Node> root = YamlTree.parse(original, findings);
        Optional<Node> overlay = translation.flatMap(part -> YamlTree.parse(part, new Findings(sink)));
        if (root.isEmpty()) {
            return new Translated<>(Optional.empty(), List.of());
        }
        Translation merging = new Translation(findings);
        Node merged = merging.merge(shape, root.get(), overlay);
        return new Translated<>(read(merged, shape, findings).map(type::cast), merging.texts());
    }

    private static Optional<Object> read(Node root, RecordShape shape, Findings findings) {
        if (root instanceof Node.Scalar scalar && scalar.saysNothing()) {
            Mismatch.emptyRoot(findings, shape, root);
            return Optional.empty();
        }
        if (!(root instanceof Node.Mapping mapping)) {
            Mismatch.noFields(findings, shape, root);
            return Optional.empty();
        }
        return new MappingReader(new Reading(shape, findings), mapping, Place.root(shape, root.span())).group(shape);
    }
}
