package org.cuecard.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.cuecard.render.SheetPress;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A print page made ready for the engine: all that it needs is in it, and nothing that would break its tags. */
final class SheetDom {
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\s*\\{[^}]*\\}");
    private static final Map<String, String> PICTURES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png");

    private final Document page;
    private final Function<String, Optional<byte[]>> files;

    private SheetDom(Document page, Function<String, Optional<byte[]>> files) {
        this.page = page;
        this.files = files;
    }

    /** A page with nothing to fetch. No entity of it was expanded but HTML's own. */
    static Document of(SheetPress.Sheet sheet) {
        SheetDom dom = new SheetDom(Jsoup.parse(sheet.html()), sheet.files());
        dom.removeWhatNobodyPrints();
        dom.inlineStyles();
        dom.inlinePictures();
        dom.sizeDrawings();
        PrintLimits.check(dom.page);
        dom.nameDrawings();
        dom.addBookmarks();
        Landings.prepare(dom.page);
        return dom.page;
    }

    /** The page as the engine takes it. */
    static org.w3c.dom.Document tree(Document page) {
        return new W3CDom().namespaceAware(true).fromJsoup(page);
    }

    private void removeWhatNobodyPrints() {
        page.select("link[rel=icon], script, iframe, object, embed, audio, video, nav.bar")
                .remove();
    }

    /** Stylesheets into the head; fonts for browsers out of them, for the engine has its own. */
    private void inlineStyles() {
        for (Element link : page.select("link[rel=stylesheet]")) {
            String css = files.apply(link.attr("href"))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
            Element style = new Element("style");
            style.appendChild(new DataNode(FONT_FACE.matcher(css).replaceAll("")));
            link.replaceWith(style);
        }
        page.head().appendChildren(page.body().select("style"));
    }

    private void inlinePictures() {
        for (Element picture : page.select("img[src]")) {
            String address = picture.attr("src");
            String type =
                    PICTURES.get(address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
            Optional<byte[]> bytes = files.apply(address);
            if (type == null || bytes.isEmpty()) {
                picture.remove();
                continue;
            }
            picture.removeAttr("srcset").removeAttr("sizes").removeAttr("loading");
            picture.attr(
                    "src", "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes.get()));
        }
    }

    /** The engine knows a size in ems only where a style says it. */
    private void sizeDrawings() {
        for (Element drawing : page.select("svg[width$=em][height$=em]")) {
            drawing.attr("style", "width:" + drawing.attr("width") + ";height:" + drawing.attr("height"));
            drawing.removeAttr("width").removeAttr("height");
        }
    }

    /** The tagger reads an alternative text from one attribute only. */
    private void nameDrawings() {
        for (Element drawing : page.select("svg")) {
            if (!drawing.hasAttr("alt")) {
                Element title = drawing.selectFirst("> title");
                drawing.attr("alt", drawing.hasAttr("aria-label") ? drawing.attr("aria-label") : text(title));
            }
        }
    }

    private static String text(@org.jspecify.annotations.Nullable Element element) {
        return element == null ? "" : element.text();
    }

    private record Mark(int level, Element bookmark) {}

    /** An outline of the document from its headings. */
    private void addBookmarks() {
        Element all = new Element("bookmarks");
        Deque<Mark> open = new ArrayDeque<>();
        int number = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            int level = heading.tagName().charAt(1) - '0';
            if (heading.id().isEmpty()) {
                heading.id("heading-" + ++number);
            }
            Element bookmark =
                    new Element("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
            while (!open.isEmpty() && open.peek().level() >= level) {
                open.pop();
            }
            (open.isEmpty() ? all : open.peek().bookmark()).appendChild(bookmark);
            open.push(new Mark(level, bookmark));
        }
        if (all.childrenSize() > 0) {
            page.head().appendChild(all);
        }
    }
}
