package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cuecard.plan.Alternate;
import org.cuecard.plan.BaseUrl;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;

/**
 * The list of pages for search engines (sitemaps.org, version 0.9): one file, or an index and several files where there
 * are more pages than one file may name.
 */
final class Sitemaps {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final SitePlan plan;
    private final BaseUrl base;
    private final int most;

    /** @param most how many addresses a file may have; the protocol says 50,000 */
    Sitemaps(SitePlan plan, BaseUrl base, int most) {
        this.plan = plan;
        this.base = base;
        this.most = most;
    }

    List<RenderedFile> files(UrlPath main) {
        List<PlannedPage> pages = plan.indexed();
        if (pages.size() <= most) {
            return List.of(file(main, () -> list(pages)));
        }
        List<RenderedFile> files = new ArrayList<>();
        List<UrlPath> parts = new ArrayList<>();
        for (int start = 0; start < pages.size(); start += most) {
            List<PlannedPage> part = pages.subList(start, Math.min(pages.size(), start + most));
            UrlPath path = plan.file("sitemap-" + (parts.size() + 1) + ".xml");
            parts.add(path);
            files.add(file(path, () -> list(part)));
        }
        files.add(0, file(main, () -> index(parts)));
        return files;
    }

    private static RenderedFile file(UrlPath path, Supplier<String> text) {
        return RenderedFile.text(path, text);
    }

    private String list(List<PlannedPage> pages) {
        boolean several = !plan.languages().tags().isEmpty();
        XmlText xml = new XmlText()
                .raw("<urlset xmlns=\"" + NAMESPACE + "\"" + (several ? " xmlns:xhtml=\"" + XHTML + "\"" : "") + ">\n");
        for (PlannedPage page : pages) {
            xml.raw("<url>\n").element("loc", base.of(page.path()));
            page.modified().ifPresent(day -> xml.element("lastmod", day.toString()));
            for (Alternate other : plan.alternates(page)) {
                xml.raw("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .text(other.language())
                        .raw("\" href=\"")
                        .text(base.of(other.path()))
                        .raw("\"/>\n");
            }
            xml.raw("</url>\n");
        }
        return xml.raw("</urlset>\n").toString();
    }

    private String index(List<UrlPath> parts) {
        XmlText xml = new XmlText().raw("<sitemapindex xmlns=\"" + NAMESPACE + "\">\n");
        for (UrlPath part : parts) {
            xml.raw("<sitemap>\n").element("loc", base.of(part)).raw("</sitemap>\n");
        }
        return xml.raw("</sitemapindex>\n").toString();
    }
}
