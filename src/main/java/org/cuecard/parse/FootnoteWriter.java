package org.cuecard.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Suggestion;

/**
 * Writes footnotes: a raised number where one is called, the notes at the end in the order of their first call, and
 * from each note a way back to every call. The colon in the anchors keeps them apart from all anchors of headings.
 */
final class FootnoteWriter {
    /** A note that was called, with the anchors of its calls. */
    private record Note(int number, FootnoteBlock block, List<String> calls) {}

    private final ProseContext context;
    private final LinkWriter links;
    private final Map<FootnoteBlock, Note> notes = new HashMap<>();
    private final List<Note> order = new ArrayList<>();

    FootnoteWriter(ProseContext context, LinkWriter links) {
        this.context = context;
        this.links = links;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(
                new VisitHandler<>(Footnote.class, this::call),
                new VisitHandler<>(FootnoteBlock.class, node -> {})); // written at the end
    }

    private void call(Footnote node) {
        FootnoteBlock block = node.getFootnoteBlock();
        if (block == null) {
            String name = node.getText().toString();
            context.report(
                    Code.BROKEN_LINK,
                    node.getChars(),
                    "there is no footnote \"" + name + "\"",
                    Suggestion.nearest(
                                    name,
                                    FootnoteExtension.FOOTNOTES
                                            .get(node.getDocument())
                                            .keySet())
                            .map(known -> "did you mean \"[^" + known + "]\"?")
                            .orElse("add a line such as [^" + name + "]: The words of the note."));
            return;
        }
        Note note = notes.computeIfAbsent(block, key -> {
            int number = notes.size() + 1;
            Note added = new Note(number, key, new ArrayList<>());
            order.add(added);
            return added;
        });
        int count = note.calls().size() + 1;
        String anchor = "fnref:" + note.number() + (count == 1 ? "" : "-" + count);
        note.calls().add(anchor);
        context.out.tag("<sup").attribute("id", anchor).tag(">");
        if (links.insideLink()) {
            context.out.sign(Integer.toString(note.number()));
        } else {
            context.out
                    .tag("<a")
                    .attribute("href", "#fn:" + note.number())
                    .tag(" role=\"doc-noteref\"")
                    .attribute("aria-label", context.words().footnote() + " " + note.number())
                    .tag(">" + note.number() + "</a>");
        }
        context.out.tag("</sup>");
    }

    /** Writes the notes that were called; writing one may call others. */
    void finish() {
        if (notes.isEmpty()) {
            return;
        }
        context.out
                .tag("<section class=\"footnotes\" role=\"doc-endnotes\"")
                .attribute("aria-label", context.words().footnotes())
                .tag(">\n<ol>\n");
        for (int i = 0; i < order.size(); i++) {
            note(order.get(i));
        }
        context.out.tag("</ol>\n</section>\n");
    }

    private void note(Note note) {
        context.out.tag("<li").attribute("id", "fn:" + note.number()).tag(">\n");
        Node last = note.block().getLastChild();
        for (Node child = note.block().getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Paragraph) {
                context.out.tag("<p>");
                context.writeChildren(child);
                context.out.gapBetweenWords();
                if (child == last) {
                    waysBack(note);
                }
                context.out.tag("</p>\n");
            } else {
                context.write(child);
            }
        }
        if (!(last instanceof Paragraph)) {
            context.out.tag("<p>");
            waysBack(note);
            context.out.tag("</p>\n");
        }
        context.out.tag("</li>\n");
    }

    private void waysBack(Note note) {
        for (String call : note.calls()) {
            String number = call.substring("fnref:".length());
            context.out
                    .tag(" <a")
                    .attribute("href", "#" + call)
                    .tag(" role=\"doc-backlink\"")
                    .attribute("aria-label", context.words().back() + " " + number)
                    .tag(">")
                    .sign("↩")
                    .tag("</a>");
        }
    }
}
