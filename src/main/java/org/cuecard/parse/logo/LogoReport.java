package org.cuecard.parse.logo;

import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Tells what is wrong with a logo at its place in the file. */
final class LogoReport {
    /** The most characters of a name or a value that are said again. */
    private static final int QUOTED = 40;

    private final SourceFile file;
    private final DiagnosticSink sink;

    LogoReport(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Something that a logo must not do. */
    void unsafe(SourceSpan where, String message, String hint) {
        sink.report(Diagnostic.of(Code.UNSAFE_LOGO, where, message, hint));
    }

    /** Something that is no drawing, or none that can be shown. */
    void bad(SourceSpan where, String message, String hint) {
        sink.report(Diagnostic.of(Code.BAD_LOGO, where, message, hint));
    }

    /** The whole of a node other than an element. */
    SourceSpan span(Node node) {
        return span(node.sourceRange());
    }

    /** The opening of an element's tag, such as {@code <path}. */
    SourceSpan tag(Element element) {
        SourceSpan whole = span(element.sourceRange());
        int length = Math.min(whole.end() - whole.start(), element.tagName().length() + 1);
        return whole.part(0, length);
    }

    SourceSpan name(Element element, String attribute) {
        Range range = element.attributes().sourceRange(attribute).nameRange();
        return range.isTracked() ? span(range) : tag(element);
    }

    SourceSpan value(Element element, String attribute) {
        Range range = element.attributes().sourceRange(attribute).valueRange();
        return range.isTracked() ? span(range) : name(element, attribute);
    }

    private SourceSpan span(Range range) {
        int length = file.length();
        int start = Math.max(0, Math.min(length, range.startPos()));
        return file.span(start, Math.max(start, Math.min(length, range.endPos())));
    }

    /** The whole file. */
    SourceSpan start() {
        return file.start();
    }

    static String quoted(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        int end = line.offsetByCodePoints(0, Math.min(QUOTED, line.codePointCount(0, line.length())));
        return "\"" + (end < line.length() ? line.substring(0, end) + "…" : line) + "\"";
    }
}
