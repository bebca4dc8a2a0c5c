package org.cuecard.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cuecard.render.SheetPress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A sheet as a site of its own, of which a browser asks for addresses: the page, what it links to, and the font of this
 * program. Nothing of it is anywhere but in memory.
 */
final class SheetFiles {
    /** A name that no resolver knows (RFC 6761). */
    static final String ORIGIN = "https://sheet.invalid/";

    /** Deep enough that no way up from a page leaves the site. */
    private static final String FOLDER = "0/1/2/3/4/5/6/7/8/9/";

    /** Where the page is. */
    static final String PAGE = ORIGIN + FOLDER + "sheet.html";

    private static final String FONTS = ORIGIN + "cuecard-fonts/";

    /** An element that no stylesheet knows, with a space that takes no room. */
    private static final String SPACE =
            "<cuecard-space style=\"display: block; height: 0; line-height: 0; font-size: 1px\">"
                    + "&nbsp;</cuecard-space>";

    private static final Pattern LEADS = Pattern.compile("^(?:#|(?:https?|mailto|tel):)");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"));

    private final SheetPress.Sheet sheet;
    private final Document page;

    SheetFiles(SheetPress.Sheet sheet) {
        this.sheet = sheet;
        this.page = Jsoup.parse(sheet.html());
        page.outputSettings().prettyPrint(false);
        page.select("script, iframe, frame, object, embed, audio, video, base, template, meta[http-equiv]")
                .remove();
        page.select("link:not([rel=stylesheet])").remove();
        page.select("img[loading]").removeAttr("loading");
        page.select("a[href]").forEach(SheetFiles::keepWhatLeadsSomewhere);
        page.select("td, th").forEach(cell -> cell.append(SPACE));
        page.head().prependChild(ownFont());
    }

    /** A theme's own font may leave signs out to be small on the web; here it falls back to the whole font. */
    private static Element ownFont() {
        StringBuilder css = new StringBuilder();
        for (Face face : Face.ALL) {
            css.append("@font-face { font-family: \"")
                    .append(Face.FAMILY)
                    .append("\"; font-weight: ")
                    .append(face.weight())
                    .append("; src: url(")
                    .append(FONTS)
                    .append(face.weight())
                    .append(".ttf) }");
        }
        return new Element("style").appendChild(new DataNode(css.toString()));
    }

    /** On paper, a way from page to page of a site leads nowhere. */
    private static void keepWhatLeadsSomewhere(Element link) {
        if (!LEADS.matcher(link.attr("href")).find()) {
            link.removeAttr("href");
        }
    }

    /** What is printed. */
    Document page() {
        return page;
    }

    /** What a link says, for whoever hears it rather than sees it; its address when the page says nothing. */
    String linkName(String address) {
        for (Element link : page.select("a[href]")) {
            String own = link.attr("href");
            if (address.isEmpty() ? own.startsWith("#") : same(own, address)) {
                String name = link.hasAttr("title") ? link.attr("title") : link.text();
                if (!name.isBlank()) {
                    return name.strip();
                }
            }
        }
        return address.isEmpty() ? title() : address;
    }

    /** A browser adds the slash after a host's name. */
    private static boolean same(String own, String address) {
        return own.equals(address) || (own + "/").equals(address);
    }

    String title() {
        return page.title();
    }

    String language() {
        Element html = page.selectFirst("html");
        return html == null ? "" : html.attr("lang");
    }

    String subject() {
        Element meta = page.selectFirst("meta[name=subject]");
        return meta == null ? "" : meta.attr("content");
    }

    /** All that the page writes, shown or not. */
    String text() {
        return page.body().text();
    }

    /**
     * A file to answer with.
     *
     * @param type as HTTP names it
     * @param bytes not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on as it is: two files are never compared.
    record Served(String type, byte[] bytes) {}

    /** What is at an address, if anything is. */
    Optional<Served> get(String address) {
        if (address.equals(PAGE)) {
            return Optional.of(
                    new Served("text/html; charset=utf-8", page.outerHtml().getBytes(StandardCharsets.UTF_8)));
        }
        String type = TYPES.get(address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null || !address.startsWith(ORIGIN)) {
            return Optional.empty();
        }
        for (Face face : Face.ALL) {
            if (address.equals(FONTS + face.weight() + ".ttf")) {
                return Optional.of(new Served(type, face.file()));
            }
        }
        return sheet.files().apply(relative(address)).map(bytes -> new Served(type, bytes));
    }

    /** An address as the page itself would write it. */
    private static String relative(String address) {
        List<String> from = List.of(FOLDER.split("/"));
        List<String> to =
                new ArrayList<>(List.of(address.substring(ORIGIN.length()).split("/", -1)));
        int same = 0;
        while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
            same++;
        }
        return "../".repeat(from.size() - same) + String.join("/", to.subList(same, to.size()));
    }
}
