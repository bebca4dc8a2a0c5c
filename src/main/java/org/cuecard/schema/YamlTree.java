package org.cuecard.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.SourceSpan;
import org.cuecard.source.SourceTreeReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes nodes of YAML text, event by event.
 *
 * <p>Limits keep a file that means harm (or a slip of the finger) from costing more than its size: its length, how deep
 * it nests, how many aliases it has and how much they repeat. An alias inside the very thing that it repeats is
 * refused, so that every tree is finite. Tags, merge keys and further documents are refused with a word of what to
 * write instead, for a record already says how each value is read.
 */
final class YamlTree {
    /** The longest text, in chars; the reader of files has the same limit in bytes. */
    static final int MAX_LENGTH = (int) SourceTreeReader.MAX_TEXT_BYTES;

    /** How deep lists and mappings nest. The deepest record of a guide needs five levels. */
    static final int MAX_DEPTH = 32;

    /** How often a file may repeat what it has said before. */
    static final int MAX_ALIASES = 64;

    /** How many values all aliases together may stand for. */
    static final int MAX_REPEATED = 10_000;

    private final Findings findings;
    private final Offsets offsets;
    private final Parser parser;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int depth;
    private int made;
    private int aliases;
    private int repeated;
    /** Where the last problem is, for what does not parse there is mostly that problem's other half. */
    private int reportedLine;
    /** Offset behind the last value that was made. */
    private int lastContent;

    private YamlTree(Offsets offsets, Findings findings) {
        this.findings = findings;
        this.offsets = offsets;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(offsets.text()), options);
    }

    /**
     * Reads a text of one document.
     *
     * @return its node; for a text that says nothing an empty scalar; empty when the YAML cannot be understood, and
     *     then that was reported
     */
    static Optional<Node> parse(SourceSpan part, Findings findings) {
        if (part.end() - part.start() > MAX_LENGTH) {
            findings.report(
                    Code.YAML_LIMIT,
                    part.part(0, 0),
                    "the YAML is longer than " + MAX_LENGTH / 1024 + " KiB, which no spec needs");
            return Optional.empty();
        }
        Offsets offsets = new Offsets(part, part.text());
        OptionalInt unprintable = firstUnprintable(offsets.text());
        if (unprintable.isPresent()) {
            findings.report(SyntaxProblem.unprintable(offsets, unprintable.getAsInt()));
            return Optional.empty();
        }
        YamlTree tree = new YamlTree(offsets, findings);
        try {
            return Optional.of(tree.document());
        } catch (Refused e) {
            findings.report(e.diagnostic);
        } catch (YAMLException | IllegalArgumentException e) {
            // SnakeYAML lets an IllegalArgumentException through for an escape beyond Unicode.
            Diagnostic problem = new SyntaxProblem(offsets).explain(e);
            if (problem.span().line() != tree.reportedLine) {
                findings.report(problem);
            }
        }
        return Optional.empty();
    }

    private static OptionalInt firstUnprintable(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!StreamReader.isPrintable(text.codePointAt(at))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private void report(Code code, SourceSpan span, String message, String... hints) {
        findings.report(code, span, message, hints);
        reportedLine = span.line();
    }

    private Node document() {
        parser.getEvent(); // the stream's start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return new Node.Scalar("", true, offsets.span(0, 0));
        }
        parser.getEvent(); // the document's start
        Node root = node();
        parser.getEvent(); // the document's end
        if (parser.checkEvent(Event.ID.DocumentStart)) {
            Event second = parser.getEvent();
            report(
                    Code.YAML_FEATURE,
                    offsets.span(second.getStartMark(), second.getEndMark()),
                    "a second document begins here, and a file holds one",
                    "take this line out, or move what follows into a file of its own");
        }
        return root;
    }

    private Node node() {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        NodeEvent start = (NodeEvent) event;
        int before = made;
        made++;
        String anchor = start.getAnchor();
        if (anchor != null) {
            anchors.put(anchor, Anchored.UNFINISHED);
        }
        Node node = bare(start);
        if (anchor != null) {
            anchors.put(anchor, new Anchored(Optional.of(node), made - before));
        }
        return node;
    }

    private Node bare(NodeEvent event) {
        int from = contentStart(event);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), scalar);
            int to = trimmedEnd(from, offsets.charAt(scalar.getEndMark()));
            lastContent = to;
            return new Node.Scalar(scalar.getValue(), scalar.isPlain(), offsets.span(from, to));
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuseTag(start.getTag(), start);
        depth++;
        if (depth > MAX_DEPTH) {
            throw new Refused(Diagnostic.of(
                    Code.YAML_LIMIT,
                    offsets.span(from, Math.min(from + 1, offsets.text().length())),
                    "the YAML nests more than " + MAX_DEPTH + " levels deep"));
        }
        Node node = start.is(Event.ID.SequenceStart) ? sequence(start, from) : mapping(start, from);
        depth--;
        return node;
    }

    private Node sequence(CollectionStartEvent start, int from) {
        List<Node> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            entries.add(node());
        }
        return new Node.Sequence(entries, spanTo(parser.getEvent(), start, from));
    }

    private Node mapping(CollectionStartEvent start, int from) {
        List<Node.Entry> entries = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Node key = node();
            Node value = node();
            if (key instanceof Node.Scalar name) {
                if (!mergeKey(name)) {
                    entries.add(new Node.Entry(name, value));
                }
            } else if (!(key instanceof Node.Broken)) {
                report(
                        Code.WRONG_TYPE,
                        key.span(),
                        "a field's name is a word, and here stands a list or a group of fields",
                        "a text that begins with \"[\" or \"{\" needs quotes");
            }
        }
        return new Node.Mapping(entries, spanTo(parser.getEvent(), start, from));
    }

    private boolean mergeKey(Node.Scalar key) {
        boolean merge = key.plain() && key.text().equals("<<");
        if (merge) {
            report(
                    Code.YAML_FEATURE,
                    key.span(),
                    "\"<<\" would mix another group's fields in, and Cuecard does not do that",
                    "write the fields out, so that a reader sees them where they count");
        }
        return merge;
    }

    private Node aliased(AliasEvent alias) {
        SourceSpan span = offsets.span(alias.getStartMark(), alias.getEndMark());
        lastContent = offsets.charAt(alias.getEndMark());
        String name = alias.getAnchor();
        Anchored target = anchors.get(name);
        if (target == null) {
            report(
                    Code.YAML_SYNTAX,
                    span,
                    "\"*" + name + "\" repeats something named \"&" + name + "\", and nothing above has that name",
                    "a text that begins with \"*\" needs quotes");
            return new Node.Broken(span);
        }
        if (target.node().isEmpty()) {
            report(
                    Code.YAML_LIMIT,
                    span,
                    "\"*" + name + "\" stands inside the very thing that it repeats, which would never end");
            return new Node.Broken(span);
        }
        aliases++;
        repeated += target.size();
        if (aliases > MAX_ALIASES || repeated > MAX_REPEATED) {
            throw new Refused(Diagnostic.of(
                    Code.YAML_LIMIT,
                    span,
                    aliases > MAX_ALIASES
                            ? "more than " + MAX_ALIASES + " aliases in one file"
                            : "the aliases of this file repeat more than " + MAX_REPEATED + " values",
                    "write the values out"));
        }
        made += target.size();
        return target.node().get();
    }

    private void refuseTag(String tag, NodeEvent event) {
        if (tag == null) {
            return;
        }
        String text = offsets.text();
        int from = offsets.charAt(event.getStartMark());
        while (from < text.length() && text.charAt(from) == '&') {
            from = skipWord(from);
        }
        int to = from;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        report(
                Code.YAML_FEATURE,
                offsets.span(from, to),
                "\"" + text.substring(from, to) + "\" is a YAML tag, and Cuecard takes none",
                "leave it out: the field itself says how its value is read",
                "a text that begins with \"!\" needs quotes");
    }

    /** Where a value begins behind its anchor and its tag. */
    private int contentStart(NodeEvent event) {
        String text = offsets.text();
        int at = offsets.charAt(event.getStartMark());
        int end = offsets.charAt(event.getEndMark());
        boolean named = event.getAnchor() != null
                || (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof CollectionStartEvent start && start.getTag() != null);
        while (named && at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            at = skipWord(at);
        }
        return event instanceof ScalarEvent ? Math.min(at, end) : at;
    }

    private int skipWord(int at) {
        String text = offsets.text();
        int next = at;
        while (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private SourceSpan spanTo(Event end, CollectionStartEvent start, int from) {
        // A block's end is known only where the next thing begins, behind blank lines and comments.
        if (start.isFlow()) {
            lastContent = offsets.charAt(end.getEndMark());
        }
        return offsets.span(from, Math.max(from, lastContent));
    }

    private int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(offsets.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A node with a name, and how many values it holds; without a node as long as it is being read. */
    private record Anchored(Optional<Node> node, int size) {
        static final Anchored UNFINISHED = new Anchored(Optional.empty(), 0);
    }

    /** Ends the reading of a file that goes beyond a limit. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Diagnostic diagnostic;

        Refused(Diagnostic diagnostic) {
            super(null, null, false, false);
            this.diagnostic = diagnostic;
        }
    }
}
