package org.cuecard.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a heading, of a picture's alternative text, of a link: inline markup without its markup. */
final class PlainWords {
    private final ProseWords words;
    private final StringBuilder out = new StringBuilder();

    private PlainWords(ProseWords words) {
        this.words = words;
    }

    /** The words inside a node; footnotes and HTML left out. */
    static String of(Node node, ProseWords words) {
        PlainWords plain = new PlainWords(words);
        plain.children(node);
        return plain.out.toString().strip().replaceAll("\\s+", " ");
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof Text || node instanceof HtmlEntity) {
            out.append(node.getChars().unescape());
        } else if (node instanceof Code code) {
            out.append(code.getText());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            out.append(' ');
        } else if (node instanceof TypographicSmarts smarts) {
            out.append(Typography.sign(smarts));
        } else if (node instanceof TypographicQuotes quotes) {
            out.append(Typography.opening(quotes, words));
            children(quotes);
            out.append(Typography.closing(quotes, words));
        } else if (node instanceof LinkRef link && LinkWriter.isPlainBrackets(link)) {
            out.append('[');
            children(link);
            out.append(']');
        } else if (!(node instanceof Footnote) && !(node instanceof HtmlInlineBase)) {
            children(node);
        }
    }
}
