package org.cuecard.parse;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes paragraphs, quotations, code and rules. */
final class BlockWriter {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]+");

    private final ProseContext context;
    private final LinkWriter links;

    BlockWriter(ProseContext context, LinkWriter links) {
        this.context = context;
        this.links = links;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(
                new VisitHandler<>(Paragraph.class, this::paragraph),
                new VisitHandler<>(BlockQuote.class, this::quotation),
                new VisitHandler<>(ThematicBreak.class, node -> context.out.tag("<hr>\n")),
                new VisitHandler<>(FencedCodeBlock.class, this::fenced),
                new VisitHandler<>(IndentedCodeBlock.class, this::indented),
                new VisitHandler<>(Reference.class, node -> {})); // says where links lead; shown by them
    }

    private void paragraph(Paragraph node) {
        if (node.getFirstChild() instanceof Image image
                && image.getNext() == null
                && !image.getTitle().isEmpty()) {
            links.figure(image);
        } else if (node.getParent() instanceof ParagraphItemContainer item && item.isParagraphInTightListItem(node)) {
            context.writeChildren(node);
            if (node.getNext() != null) {
                context.out.tag("\n");
            }
        } else {
            context.out.tag("<p>");
            context.writeChildren(node);
            context.out.tag("</p>\n");
        }
        context.out.gapBetweenWords();
    }

    private void quotation(BlockQuote node) {
        context.out.tag("<blockquote>\n");
        context.writeChildren(node);
        context.out.tag("</blockquote>\n");
    }

    private void fenced(FencedCodeBlock node) {
        Matcher language = LANGUAGE.matcher(node.getInfo());
        String type = language.lookingAt() ? " class=\"language-" + language.group() + "\"" : "";
        code(type, node.getContentChars().normalizeEOL());
    }

    private void indented(IndentedCodeBlock node) {
        code("", node.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
    }

    /** A long line scrolls, and what scrolls must be reachable by keyboard. */
    private void code(String type, String code) {
        context.out.tag("<pre tabindex=\"0\"><code" + type + ">").words(code).tag("</code></pre>\n");
        context.out.gapBetweenWords();
    }
}
