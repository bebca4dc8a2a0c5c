package org.cuecard.parse;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Prose;
import org.cuecard.source.Located;
import org.cuecard.source.SourceSpan;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.safety.Safelist;

/**
 * Makes a body that holds its author's HTML safe to publish: nothing in it runs, styles, asks for input or fetches from
 * another site. Only listed elements and attributes stay; what goes is reported at its place. Addresses and pictures go
 * the way that those of Markdown go.
 */
final class HtmlSanitiser {
    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private static final Pattern FOOTNOTE = Pattern.compile("#fn(ref)?:[0-9-]+");

    /** Elements whose content makes no sense, or does harm, without them. Others give way to their content. */
    private static final Set<String> WHOLE = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "template",
            "noscript",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "input",
            "select",
            "textarea",
            "option",
            "datalist",
            "title",
            "meta",
            "link",
            "base",
            "head",
            "xmp",
            "plaintext",
            "noembed",
            "noframes",
            "portal",
            "fencedframe");

    private static final Safelist ALLOWED = new Safelist()
            .addTags("a", "abbr", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col")
            .addTags("colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h2")
            .addTags("h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp")
            .addTags("rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table")
            .addTags("tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr")
            .addAttributes(":all", "class", "id", "title", "lang", "dir", "role", "aria-label", "aria-hidden")
            .addAttributes("a", "href", "rel")
            .addAttributes("div", "tabindex")
            .addAttributes("pre", "tabindex")
            .addAttributes("img", "src", "alt", "width", "height")
            .addAttributes("ol", "start", "reversed")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("col", "span")
            .addAttributes("colgroup", "span")
            .addAttributes("time", "datetime")
            .addAttributes("details", "open");

    private final ProseContext context;
    private final Set<String> ids = new HashSet<>();

    HtmlSanitiser(ProseContext context) {
        this.context = context;
    }

    /** The HTML with what is not allowed taken out; also well-formed, whatever the author left open. */
    String clean(String html) {
        Document document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.appendChildren(Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html, body, ""));

        Set<Node> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node node : body.nodeStream().skip(1).toList()) {
            if (node.parent() == null || gone.contains(node.parent())) {
                gone.add(node);
            } else if (node instanceof Element element) {
                clean(element);
            } else if (!(node instanceof TextNode)) {
                node.remove(); // comments and the like: no reader sees them
            }
            if (node.parent() == null) {
                gone.add(node);
            }
        }
        return body.html();
    }

    private void clean(Element element) {
        String tag = element.normalName();
        if (!ALLOWED.isSafeTag(tag)) {
            removed(element.sourceRange(), "<" + tag + ">");
            if (WHOLE.contains(tag)) {
                element.remove();
            } else {
                element.unwrap();
            }
            return;
        }
        for (Attribute attribute : element.attributes().asList()) {
            if (!allowed(element, attribute)) {
                Range.AttributeRange range = element.attributes().sourceRange(attribute.getKey());
                if (attribute.getKey().equals("id")) {
                    idRemoved(range.valueRange(), attribute.getValue());
                } else {
                    removed(range.nameRange(), "\"" + attribute.getKey() + "\" of <" + tag + ">");
                }
                element.removeAttr(attribute.getKey());
            }
        }
        if (tag.equals("a") && element.hasAttr("href")) {
            link(element);
        } else if (tag.equals("img")) {
            picture(element);
        }
    }

    private boolean allowed(Element element, Attribute attribute) {
        if (!ALLOWED.isSafeAttribute(element.normalName(), element, attribute)) {
            return false;
        }
        return switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
            case "id" -> id(element, attribute.getValue());
            case "tabindex" -> attribute.getValue().equals("0");
            default -> true;
        };
    }

    private boolean id(Element element, String id) {
        if (!ids.add(id)) {
            return false;
        }
        if (sourceOffset(element.sourceRange()).isEmpty()) {
            return true; // of our own making
        }
        if (!ANCHOR.matcher(id).matches() || !context.anchors.take(id)) {
            return false;
        }
        context.anchorList.add(id);
        return true;
    }

    private void link(Element element) {
        String address = element.attr("href");
        if (ProseBuffer.isMark(address) || FOOTNOTE.matcher(address).matches()) {
            return;
        }
        LinkTarget target = LinkTarget.judge(located(element, "href", address), context.sink());
        if (target.kind() != LinkTarget.Kind.WEB) {
            element.removeAttr("rel");
        }
        switch (target.kind()) {
            case INTERNAL -> element.attr("href", context.out.mark(new Prose.LinkAddress(target.address())));
            case WEB -> element.attr("href", LinkTarget.encoded(address)).attr("rel", "noopener");
            case CONTACT -> element.attr("href", LinkTarget.encoded(address));
            case REFUSED -> element.unwrap();
        }
    }

    private void picture(Element element) {
        String source = element.attr("src");
        if (ProseBuffer.isMark(source)) {
            return;
        }
        Located<String> written = located(element, "src", source);
        if (element.attr("alt").isBlank()) {
            context.sink()
                    .report(Diagnostic.of(
                            Code.MISSING_ALT,
                            written.span(),
                            "this picture has no alternative text",
                            "add alt=\"…\": what it shows, for readers who cannot see it"));
        }
        Optional<Prose.Segment> address = context.rules.pictures().address(written, context.sink());
        if (address.isEmpty()) {
            element.remove();
        } else {
            element.attr("src", context.out.mark(address.get()));
        }
    }

    private Located<String> located(Element element, String attribute, String value) {
        Range range = element.attributes().sourceRange(attribute).valueRange();
        return new Located<>(value, span(range.isTracked() ? range : element.sourceRange()));
    }

    private void removed(Range range, String what) {
        context.sink()
                .report(Diagnostic.of(
                        Code.HTML_REMOVED,
                        span(range),
                        what + " was taken out of this body's HTML",
                        "leave it out: a body holds text, pictures and links, and nothing that runs, styles or asks"));
    }

    private void idRemoved(Range range, String id) {
        context.sink()
                .report(Diagnostic.of(
                        Code.HTML_REMOVED,
                        span(range),
                        "the id \"" + id + "\" was taken out of this body's HTML",
                        "give it a name that nothing else here has: a letter, then letters, digits and hyphens"));
    }

    private SourceSpan span(Range range) {
        OptionalInt start = sourceOffset(range);
        if (start.isEmpty()) {
            return context.file.start();
        }
        OptionalInt last = context.out.sourceOffset(Math.max(range.startPos(), range.endPos() - 1));
        return context.span(start.getAsInt(), last.orElse(start.getAsInt()) + 1);
    }

    private OptionalInt sourceOffset(Range range) {
        return range.isTracked() ? context.out.sourceOffset(range.startPos()) : OptionalInt.empty();
    }
}
