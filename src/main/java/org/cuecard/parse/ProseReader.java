package org.cuecard.parse;

import com.vladsch.flexmark.ext.admonition.AdmonitionExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Prose;
import org.cuecard.model.RawHtml;
import org.cuecard.source.SourceSpan;

/**
 * Reads Markdown into {@link Prose}: CommonMark with tables, struck-out words, task lists, footnotes, definition lists,
 * boxes and printers' quotation marks.
 *
 * <p>flexmark parses; the HTML is written here, by one small writer for each family of nodes, because its addresses are
 * gaps and its tables, notes and tasks must be fit for screen readers and for paper. Safe for use by several threads.
 */
final class ProseReader implements BodyReader {
    /** The deepest tree that is written; each level takes a few frames of the stack. */
    private static final int DEPTH = 100;

    private final ProseRules rules;
    private final Parser parser;

    ProseReader(ProseRules rules) {
        this.rules = rules;
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        AdmonitionExtension.create(),
                        DefinitionExtension.create(),
                        FootnoteExtension.create(),
                        StrikethroughExtension.create(),
                        TablesExtension.create(),
                        TaskListExtension.create(),
                        TypographicExtension.create()));
        options.set(AdmonitionExtension.TYPE_SVG_MAP, Map.of()); // it would unpack its icons for every body
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1); // as GitHub does
        this.parser = Parser.builder(options).build();
    }

    @Override
    public Prose read(SourceSpan body, DiagnosticSink sink) {
        Optional<Diagnostic> tooMuch = MarkdownLimits.check(body);
        if (tooMuch.isPresent()) {
            sink.report(tooMuch.get());
            return Prose.EMPTY;
        }
        Optional<Node> document = parse(body);
        int deep = document.map(ProseReader::tooDeep).orElse(0);
        if (document.isEmpty() || deep >= 0) {
            sink.report(Diagnostic.of(
                    Code.TOO_COMPLEX,
                    body.part(deep, deep),
                    "this body is nested too deep to be read",
                    "write it with fewer levels"));
            return Prose.EMPTY;
        }
        return write(document.get(), new ProseContext(body, rules, sink));
    }

    private Optional<Node> parse(SourceSpan body) {
        try {
            return Optional.of(parser.parse(body.text()));
        } catch (StackOverflowError e) {
            // The parser's regular expressions recurse. The limits above hold all known cases off; a body that finds
            // another is its author's problem to be told of, not the end of the build.
            return Optional.empty();
        }
    }

    /** The offset of the first node that lies too deep, or -1; without recursion, since it guards against that. */
    private static int tooDeep(Node root) {
        int depth = 0;
        Node at = root;
        while (true) {
            if (at.getFirstChild() != null) {
                at = at.getFirstChild();
                if (++depth > DEPTH) {
                    return at.getStartOffset();
                }
            } else {
                while (at != root && at.getNext() == null) {
                    at = at.getParent();
                    depth--;
                }
                if (at == root) {
                    return -1;
                }
                at = at.getNext();
            }
        }
    }

    private Prose write(Node document, ProseContext context) {
        LinkWriter links = new LinkWriter(context);
        HeadingWriter headings = new HeadingWriter(context);
        FootnoteWriter footnotes = new FootnoteWriter(context, links);
        List<VisitHandler<?>> handlers = new ArrayList<>();
        handlers.addAll(new InlineWriter(context).handlers());
        handlers.addAll(links.handlers());
        handlers.addAll(headings.handlers());
        handlers.addAll(new BlockWriter(context, links).handlers());
        handlers.addAll(new ListWriter(context).handlers());
        handlers.addAll(new TableWriter(context).handlers());
        handlers.addAll(new AdmonitionWriter(context).handlers());
        handlers.addAll(footnotes.handlers());
        handlers.addAll(new RawHtmlWriter(context).handlers());
        context.visitor(new NodeVisitor(handlers.toArray(VisitHandler<?>[]::new)));

        headings.collect(document);
        context.writeChildren(document);
        footnotes.finish();
        String html = context.out.html();
        if (rules.rawHtml() == RawHtml.SANITISE) {
            html = new HtmlSanitiser(context).clean(html);
        }
        return new Prose(context.out.segments(html), context.headings, context.anchorList, context.out.text());
    }
}
