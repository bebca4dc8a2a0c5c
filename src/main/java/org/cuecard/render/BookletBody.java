package org.cuecard.render;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a body fit for a booklet, which holds many: ids get the chapter's in front, headings go below the chapter's,
 * and links tell on paper where they lead.
 */
final class BookletBody {
    private static final int LAST_LEVEL = 6;

    /** Footnotes, which have the only addresses that a body's reader finishes by itself. */
    private static final String NOTES = "#fn";

    private final String chapter;
    private final int shift;

    /**
     * Bodies of one chapter.
     *
     * @param chapter its id
     * @param shift how many levels lower headings are here
     */
    BookletBody(String chapter, int shift) {
        this.chapter = chapter;
        this.shift = shift;
    }

    /** The id that an anchor of a chapter's body has in the booklet. */
    static String id(String chapter, String anchor) {
        return chapter + "--" + anchor;
    }

    String of(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        Element body = page.body();
        body.select("a[role=doc-backlink]").remove();
        for (Element named : body.select("[id]")) {
            named.id(id(chapter, named.id()));
        }
        for (int level = LAST_LEVEL; level >= 2; level--) {
            body.select("h" + level).tagName("h" + Math.min(LAST_LEVEL, level + shift));
        }
        body.select("a[href]").forEach(this::link);
        body.select("[tabindex]").removeAttr("tabindex");
        body.select("div.table-wrap").removeAttr("role").removeAttr("aria-label");
        body.select("section.footnotes").tagName("div").removeAttr("role").removeAttr("aria-label");
        body.select("details").attr("open", "");
        body.select("thead th:not([scope])").attr("scope", "col");
        body.select("th:not([scope])").attr("scope", "row");
        return body.html();
    }

    private void link(Element link) {
        String address = link.attr("href");
        if (address.startsWith(NOTES)) {
            link.attr("href", "#" + id(chapter, address.substring(1)));
            title(link, link.attr("aria-label"));
        } else if (address.startsWith("#") && address.length() > 1) {
            link.addClass("here");
            title(link, link.text());
        } else if (hasScheme(address)) {
            title(link, address);
            String shown = shown(address);
            if (!shown.equals(link.text().strip())
                    && !address.equals(link.text().strip())) {
                link.after(new Element("span").addClass("leads-to").text(" (" + shown + ")"));
            }
        } else {
            link.unwrap();
        }
    }

    private static void title(Element link, String words) {
        if (!link.hasAttr("title")) {
            link.attr("title", words.isBlank() ? link.attr("href") : words);
        }
    }

    private static boolean hasScheme(String address) {
        return address.toLowerCase(Locale.ROOT).matches("(?:https?|mailto|tel):.*");
    }

    /** An address as somebody would type it. */
    private static String shown(String address) {
        return address.replaceFirst("(?i)^(?:https?://|mailto:|tel:)", "").replaceFirst("/$", "");
    }
}
