package org.cuecard.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Reads a file of texts: a mapping from keys to texts, where in place of a text a mapping from words to its forms may
 * stand. No record describes it, for whoever asks for the texts decides which keys there are.
 */
public final class TextsReader {
    private final Findings findings;

    private TextsReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads a file.
     *
     * @param sink told of every problem
     * @return the texts in the file's order, each key once; those with a problem are left out
     */
    public static List<TextEntry> read(SourceFile file, DiagnosticSink sink) {
        Findings findings = new Findings(sink);
        return YamlTree.parse(file.span(0, file.length()), findings)
                .map(new TextsReader(findings)::entries)
                .orElse(List.of());
    }

    private List<TextEntry> entries(Node root) {
        List<TextEntry> entries = new ArrayList<>();
        for (Node.Entry entry : distinct(root, "a file of texts holds keys and their texts")) {
            Located<String> key = located(entry.key());
            if (entry.value() instanceof Node.Mapping forms) {
                Map<Located<String>, Located<String>> read = new LinkedHashMap<>();
                for (Node.Entry form : distinct(forms, "")) {
                    text(form.value()).ifPresent(text -> read.put(located(form.key()), text));
                }
                entries.add(new TextEntry(key, Optional.empty(), read));
            } else {
                text(entry.value()).ifPresent(text -> entries.add(new TextEntry(key, Optional.of(text), Map.of())));
            }
        }
        return List.copyOf(entries);
    }

    private List<Node.Entry> distinct(Node node, String otherwise) {
        if (!(node instanceof Node.Mapping mapping)) {
            boolean silent = node instanceof Node.Broken || (node instanceof Node.Scalar s && s.saysNothing());
            if (!silent) {
                findings.report(Code.WRONG_TYPE, node.span(), otherwise, "for example: home: Home");
            }
            return List.of();
        }
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, SourceSpan> seen = new HashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            SourceSpan first = seen.putIfAbsent(entry.key().text(), entry.key().span());
            if (first == null) {
                entries.add(entry);
            } else {
                findings.report(
                        Code.DUPLICATE_KEY,
                        entry.key().span(),
                        "\"" + entry.key().text() + "\" stands here a second time",
                        "the first is in line " + first.line(),
                        "keep one of them");
            }
        }
        return entries;
    }

    /** Quotes with nothing between them are a text, for a language may have no word where another needs one. */
    private Optional<Located<String>> text(Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (!scalar.plain() || !scalar.saysNothing()) {
                return Optional.of(located(scalar));
            }
            findings.report(Code.EMPTY_VALUE, scalar.span(), "a key without its text", "write \"\" for no text at all");
        } else if (!(node instanceof Node.Broken)) {
            findings.report(Code.WRONG_TYPE, node.span(), "a list or a group stands here, where a text belongs");
        }
        return Optional.empty();
    }

    private static Located<String> located(Node.Scalar scalar) {
        return new Located<>(scalar.text(), scalar.span());
    }
}
