package org.cuecard.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * The two parts of a page's file: fields between two lines of three hyphens, and the body below them.
 *
 * @param fields the YAML, without the lines of hyphens
 * @param body what follows
 */
record FrontMatter(SourceSpan fields, SourceSpan body) {
    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

    /** Splits a file; empty when it has no fields, and then that was reported. */
    static Optional<FrontMatter> split(SourceFile file, DiagnosticSink sink) {
        String text = file.text();
        Matcher fence = FENCE.matcher(text);
        if (!fence.find() || fence.start() != 0) {
            sink.report(Diagnostic.of(
                    Code.NO_FRONT_MATTER,
                    file.start(),
                    "this page does not begin with its fields",
                    "begin with a line of three hyphens, then title: and summary:, then three hyphens again"));
            return Optional.empty();
        }
        int from = Math.min(fence.end() + 1, text.length());
        int opening = fence.end();
        if (!fence.find()) {
            sink.report(Diagnostic.of(
                    Code.NO_FRONT_MATTER,
                    file.span(0, opening),
                    "the fields of this page do not end",
                    "put a line of three hyphens below the last field"));
            return Optional.empty();
        }
        int below = Math.min(fence.end() + 1, text.length());
        return Optional.of(new FrontMatter(file.span(from, fence.start()), file.span(below, text.length())));
    }
}
