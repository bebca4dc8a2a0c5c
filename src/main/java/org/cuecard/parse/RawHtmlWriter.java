package org.cuecard.parse;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.HtmlInnerBlock;
import com.vladsch.flexmark.ast.HtmlInnerBlockComment;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.cuecard.diagnostic.Code;
import org.cuecard.model.RawHtml;
import org.jsoup.Jsoup;

/** Refuses HTML in a body, or hands it on to be made safe; as guide.yaml says. */
final class RawHtmlWriter {
    private final ProseContext context;

    RawHtmlWriter(ProseContext context) {
        this.context = context;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(
                new VisitHandler<>(HtmlBlock.class, this::html),
                new VisitHandler<>(HtmlInnerBlock.class, this::html),
                new VisitHandler<>(HtmlInline.class, this::html),
                new VisitHandler<>(HtmlCommentBlock.class, this::html),
                new VisitHandler<>(HtmlInnerBlockComment.class, this::html),
                new VisitHandler<>(HtmlInlineComment.class, this::html));
    }

    private void html(Node node) {
        BasedSequence html = node.getChars();
        if (context.rules.rawHtml() == RawHtml.SANITISE) {
            context.out.raw(html);
            if (node instanceof HtmlBlockBase) {
                context.out.heard(Jsoup.parseBodyFragment(html.toString()).text());
            }
            return;
        }
        BasedSequence line = html.trim().subSequence(0, lineEnd(html.trim()));
        if (line.startsWith("</")) {
            return; // its opening tag is reported
        }
        boolean comment = line.startsWith("<!--");
        context.report(
                Code.RAW_HTML,
                line,
                comment ? "an HTML comment is not allowed here" : "HTML is not allowed here: " + line,
                comment
                        ? "take it out: notes to yourself belong in the spec, behind a #"
                        : "say it in Markdown; for the sign itself write \\<; to allow harmless HTML, set raw-html:"
                                + " sanitise in site/guide.yaml");
    }

    private static int lineEnd(BasedSequence text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end;
    }
}
