package org.cuecard.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.Prose;
import org.cuecard.source.Located;

/** Writes links and pictures. What an address leads to within the guide is looked up later; see {@link Prose}. */
final class LinkWriter {
    private final ProseContext context;
    private boolean insideLink;

    LinkWriter(ProseContext context) {
        this.context = context;
    }

    List<VisitHandler<?>> handlers() {
        return List.of(
                new VisitHandler<>(
                        Link.class, node -> link(node, node.getUrl(), unescaped(node.getUrl()), node.getTitle())),
                new VisitHandler<>(LinkRef.class, this::reference),
                new VisitHandler<>(
                        AutoLink.class,
                        node -> link(node, node.getText(), node.getText().toString(), BasedSequence.NULL)),
                new VisitHandler<>(
                        MailLink.class,
                        node -> link(node, node.getText(), "mailto:" + node.getText(), BasedSequence.NULL)),
                new VisitHandler<>(Image.class, node -> image(node, node.getUrl(), node.getTitle())),
                new VisitHandler<>(ImageRef.class, this::imageReference));
    }

    /** Whether a link is open: no other may begin inside it. */
    boolean insideLink() {
        return insideLink;
    }

    /** Whether brackets that name no reference are just brackets, as in "[sic]". */
    static boolean isPlainBrackets(RefNode node) {
        return node.getReferenceNode(node.getDocument()) == null
                && node.getText().isEmpty()
                && !node.getChars().endsWith("[]");
    }

    private void link(Node node, BasedSequence url, String address, BasedSequence title) {
        boolean bare = node instanceof AutoLink || node instanceof MailLink;
        LinkTarget target =
                LinkTarget.judge(context.located(url.isEmpty() ? node.getChars() : url, address), context.sink());
        if (!bare && PlainWords.of(node, context.words()).isEmpty() && !hasPicture(node)) {
            context.report(
                    Code.EMPTY_LINK,
                    node.getChars(),
                    "this link to \"" + address + "\" has no words",
                    "write between the square brackets what it leads to");
        }
        if (target.refused() || insideLink) {
            words(node, url, bare);
            return;
        }
        context.out.tag("<a");
        target.writeTo(context.out);
        if (!title.isEmpty()) {
            context.out.attribute("title", title.unescape());
        }
        context.out.tag(">");
        insideLink = true;
        words(node, url, bare);
        insideLink = false;
        context.out.tag("</a>");
    }

    private void words(Node node, BasedSequence url, boolean bare) {
        if (bare) {
            context.out.words(url.toString());
        } else {
            context.writeChildren(node);
        }
    }

    private static boolean hasPicture(Node node) {
        for (Node child : node.getChildren()) {
            if (child instanceof Image || child instanceof ImageRef || hasPicture(child)) {
                return true;
            }
        }
        return false;
    }

    private void reference(LinkRef node) {
        Reference reference = node.getReferenceNode(node.getDocument());
        if (reference != null) {
            link(node, reference.getUrl(), unescaped(reference.getUrl()), reference.getTitle());
        } else if (isPlainBrackets(node)) {
            lookForAddress(node);
            context.out.words("[");
            context.writeChildren(node);
            context.out.words("]");
        } else {
            undefined(node);
            context.writeChildren(node);
        }
    }

    /** {@code [words](two words.md)} is no link in Markdown, and would be printed as it is. */
    private void lookForAddress(RefNode node) {
        if (node.getNext() instanceof Text text && text.getChars().startsWith("(")) {
            context.report(
                    Code.BROKEN_LINK,
                    node.getChars(),
                    "this looks like a link, and its address cannot be read",
                    "an address holds no spaces: write %20 for each");
        }
    }

    private void imageReference(ImageRef node) {
        Reference reference = node.getReferenceNode(node.getDocument());
        if (reference != null) {
            image(node, reference.getUrl(), reference.getTitle());
        } else if (isPlainBrackets(node)) {
            lookForAddress(node);
            context.out.words("![");
            context.writeChildren(node);
            context.out.words("]");
        } else {
            undefined(node);
        }
    }

    private void undefined(RefNode node) {
        String name = node.getReference().toString();
        Optional<String> near = Suggestion.nearest(
                name, Parser.REFERENCES.get(node.getDocument()).keySet());
        context.report(
                Code.BROKEN_LINK,
                node.getReference(),
                "nothing in this body says where \"" + name + "\" leads",
                near.map(known -> "did you mean \"" + known + "\"?")
                        .orElse("add a line such as [" + name
                                + "]: other-page.md below, or write \\[ for a mere bracket"));
    }

    private void image(Node node, BasedSequence url, BasedSequence title) {
        Optional<String> alt = alternative(node);
        Optional<Prose.Segment> address = picture(node, url);
        if (alt.isPresent() && address.isPresent()) {
            context.out.tag("<img").attribute("src", address.get()).attribute("alt", alt.get());
            if (!title.isEmpty()) {
                context.out.attribute("title", title.unescape());
            }
            context.out.tag(">");
        }
    }

    /** A picture that is a paragraph of its own, with its title below it. */
    void figure(Image node) {
        Optional<String> alt = alternative(node);
        Optional<Prose.Segment> address = picture(node, node.getUrl());
        if (alt.isPresent() && address.isPresent()) {
            context.out
                    .tag("<figure><img")
                    .attribute("src", address.get())
                    .attribute("alt", alt.get())
                    .tag("><figcaption>")
                    .words(node.getTitle().unescape())
                    .tag("</figcaption></figure>\n");
        }
    }

    private Optional<Prose.Segment> picture(Node node, BasedSequence url) {
        Located<String> written = context.located(url.isEmpty() ? node.getChars() : url, unescaped(url));
        return context.rules.pictures().address(written, context.sink());
    }

    private Optional<String> alternative(Node node) {
        String alt = PlainWords.of(node, context.words());
        if (alt.isEmpty()) {
            context.report(
                    Code.MISSING_ALT,
                    node.getChars(),
                    "this picture has no alternative text",
                    "write between the square brackets what it shows, for readers who cannot see it");
            return Optional.empty();
        }
        return Optional.of(alt);
    }

    private static String unescaped(BasedSequence url) {
        return url.unescape();
    }
}
