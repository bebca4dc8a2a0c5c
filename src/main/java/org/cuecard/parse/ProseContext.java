package org.cuecard.parse;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Prose;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/** What the writers of one body share: where it stands, what they have written, whom they tell of problems. */
final class ProseContext {
    final SourceFile file;
    final ProseRules rules;
    final ProseBuffer out = new ProseBuffer();
    final Slug anchors = new Slug();
    final List<String> anchorList = new ArrayList<>();
    final List<Prose.Heading> headings = new ArrayList<>();

    private final int base;
    private final DiagnosticSink sink;
    private NodeVisitor visitor = new NodeVisitor();

    ProseContext(SourceSpan body, ProseRules rules, DiagnosticSink sink) {
        this.file = body.file();
        this.base = body.start();
        this.rules = rules;
        this.sink = sink;
    }

    void visitor(NodeVisitor writers) {
        this.visitor = writers;
    }

    void write(Node node) {
        visitor.visit(node);
    }

    void writeChildren(Node node) {
        visitor.visitChildren(node);
    }

    ProseWords words() {
        return rules.words();
    }

    /** The place of a stretch of the body in its file. */
    SourceSpan span(BasedSequence part) {
        return span(part.getStartOffset(), part.getEndOffset());
    }

    /** A place in the file by offsets into the body. */
    SourceSpan span(int from, int to) {
        int end = file.length();
        int start = Math.min(base + from, end);
        return file.span(start, Math.max(start, Math.min(base + to, end)));
    }

    Located<String> located(BasedSequence part, String value) {
        return new Located<>(value, span(part));
    }

    void report(Code code, BasedSequence where, String message, String... hints) {
        sink.report(Diagnostic.of(code, span(where), message, hints));
    }

    DiagnosticSink sink() {
        return sink;
    }
}
