package org.cuecard.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Finds the tags of a template with their exact places, and sees that each section is closed: Mustache.java knows no
 * more than lines, and stops at the first mistake.
 */
final class TagScanner {
    /** The deepest nesting of sections in one file. */
    private static final int DEEPEST = 64;

    private final SourceFile file;
    private final DiagnosticSink sink;
    private final List<Tag> tags = new ArrayList<>();
    private final Map<Integer, Integer> openings = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean sound = true;

    private TagScanner(SourceFile file, DiagnosticSink sink) {
        this.file = file;
        this.sink = sink;
    }

    /**
     * The tags of a file.
     *
     * @param tags in the order of the text
     * @param openings for each closing tag the tag that it closes, both as indexes of tags
     */
    record Scan(List<Tag> tags, Map<Integer, Integer> openings) {}

    /** The tags; empty when something is wrong with them, which was reported. */
    static Optional<Scan> scan(SourceFile file, DiagnosticSink sink) {
        TagScanner scanner = new TagScanner(file, sink);
        scanner.run();
        return scanner.sound ? Optional.of(new Scan(List.copyOf(scanner.tags), scanner.openings)) : Optional.empty();
    }

    private void run() {
        String text = file.text();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            wrong(file.span(nul, nul + 1), "a template cannot hold the character U+0000");
            return;
        }
        int at = text.indexOf("{{");
        while (at >= 0) {
            boolean triple = text.startsWith("{{{", at);
            String ending = triple ? "}}}" : "}}";
            int inner = at + ending.length();
            int end = text.indexOf(ending, inner);
            if (end < 0) {
                int lineEnd = text.indexOf('\n', at);
                wrong(
                        file.span(at, lineEnd < 0 ? text.length() : lineEnd),
                        "the tag is never closed with \"" + ending + "\"");
                return;
            }
            tag(file.span(at, end + ending.length()), inner, end, triple);
            at = text.indexOf("{{", end + ending.length());
        }
        for (int index : open) {
            Tag tag = tags.get(index);
            wrong(tag.span(), tag.span().text() + " is never closed", "{{/" + tag.name() + "}} is missing behind it");
        }
    }

    private void tag(SourceSpan span, int from, int to, boolean triple) {
        String text = file.text();
        int start = skipSpace(from, to);
        Tag.Kind kind = Tag.Kind.RAW;
        if (!triple) {
            char sign = start < to ? text.charAt(start) : ' ';
            if (sign == '=' || sign == '%' || sign == '@') {
                wrong(span, refusal(sign), "only values, sections, partials, layouts, blocks and comments are used");
                return;
            }
            kind = kind(sign);
            start = kind == Tag.Kind.VALUE ? start : skipSpace(start + 1, to);
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        Tag tag = new Tag(kind, text.substring(start, end), span, file.span(start, end));
        if (kind != Tag.Kind.COMMENT && !nameIsSound(tag)) {
            return;
        }
        balance(tag);
        tags.add(tag);
    }

    private static String refusal(char sign) {
        return switch (sign) {
            case '=' -> "a template cannot change the delimiters {{ and }}";
            case '%' -> "a template cannot hold a pragma";
            default -> "a template cannot hold a tag with @";
        };
    }

    private static Tag.Kind kind(char sign) {
        for (Tag.Kind kind : Tag.Kind.values()) {
            if (kind != Tag.Kind.VALUE && kind.sign().charAt(0) == sign) {
                return kind;
            }
        }
        return Tag.Kind.VALUE;
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(file.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private boolean nameIsSound(Tag tag) {
        String name = tag.name();
        if (name.isEmpty()) {
            wrong(tag.span(), "a tag without a name");
            return false;
        }
        if (name.chars().anyMatch(c -> Character.isWhitespace(c) || c == '{' || c == '}' || c == '#')) {
            wrong(tag.nameSpan(), "\"" + name.lines().findFirst().orElse("") + "\" is not a name");
            return false;
        }
        if (tag.kind() == Tag.Kind.PARTIAL && name.startsWith("*")) {
            wrong(tag.span(), "a template cannot choose a partial by a value", "name the partial itself");
            return false;
        }
        return true;
    }

    private void balance(Tag tag) {
        int index = tags.size();
        if (tag.kind().opens()) {
            if (open.size() == DEEPEST) {
                wrong(tag.span(), "sections are nested more than " + DEEPEST + " deep");
            }
            open.push(index);
        } else if (tag.kind() == Tag.Kind.CLOSE) {
            close(tag, index);
        }
    }

    private void close(Tag tag, int index) {
        boolean known = open.stream().anyMatch(i -> tags.get(i).name().equals(tag.name()));
        if (!known) {
            String[] hints = open.isEmpty()
                    ? new String[0]
                    : new String[] {"{{/" + tags.get(open.element()).name() + "}} is due here"};
            wrong(tag.span(), tag.span().text() + " closes what was never opened", hints);
            return;
        }
        // What stands between was forgotten: say so for each, and go on where the author went on.
        while (!tags.get(open.element()).name().equals(tag.name())) {
            Tag forgotten = tags.get(open.pop());
            wrong(
                    forgotten.span(),
                    forgotten.span().text() + " is not closed before "
                            + tag.span().text() + " in line " + tag.span().line(),
                    "{{/" + forgotten.name() + "}} is missing");
        }
        openings.put(index, open.pop());
    }

    private void wrong(SourceSpan span, String message, String... hints) {
        sound = false;
        sink.report(Diagnostic.of(Code.TEMPLATE_SYNTAX, span, message, hints));
    }
}
