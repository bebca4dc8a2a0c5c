package org.cuecard.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.List;

/** Writes words and their emphasis. */
final class InlineWriter {
    private final ProseContext context;

    InlineWriter(ProseContext context) {
        this.context = context;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(
                new VisitHandler<>(
                        Text.class, node -> context.out.words(node.getChars().unescape())),
                new VisitHandler<>(TextBase.class, context::writeChildren),
                new VisitHandler<>(
                        HtmlEntity.class,
                        node -> context.out.words(node.getChars().unescape())),
                new VisitHandler<>(Emphasis.class, node -> wrap(node, "em")),
                new VisitHandler<>(StrongEmphasis.class, node -> wrap(node, "strong")),
                new VisitHandler<>(Strikethrough.class, node -> wrap(node, "del")),
                new VisitHandler<>(Code.class, this::code),
                new VisitHandler<>(TypographicSmarts.class, node -> context.out.words(Typography.sign(node))),
                new VisitHandler<>(TypographicQuotes.class, this::quotes),
                new VisitHandler<>(HardLineBreak.class, node -> lineBreak("<br>\n")),
                new VisitHandler<>(SoftLineBreak.class, node -> lineBreak("\n")));
    }

    private void wrap(Node node, String tag) {
        context.out.tag("<" + tag + ">");
        context.writeChildren(node);
        context.out.tag("</" + tag + ">");
    }

    private void lineBreak(String markup) {
        context.out.tag(markup);
        context.out.gapBetweenWords();
    }

    private void quotes(TypographicQuotes node) {
        context.out.words(Typography.opening(node, context.words()));
        context.writeChildren(node);
        context.out.words(Typography.closing(node, context.words()));
    }

    /** One space is taken from each end when both have one, so that code may begin with a backtick (CommonMark 6.1). */
    private void code(Code node) {
        String code = node.getText().toString().replace('\n', ' ');
        if (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank()) {
            code = code.substring(1, code.length() - 1);
        }
        context.out.tag("<code>").words(code).tag("</code>");
    }
}
