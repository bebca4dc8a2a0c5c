package org.cuecard.render;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.model.Change;
import org.cuecard.plan.BaseUrl;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.Located;

/**
 * The feed of changes, as Atom (RFC 4287). An entry is a change that the content itself tells of, so the feed depends
 * on no clock. Identifiers are tag URIs (RFC 4151) of the page and the day: they stay when the text of an entry is
 * mended, and they stay when newer changes are put before it.
 */
final class ChangeFeed {
    /** Readers fetch the feed again and again; older changes stand on the pages' own lists. */
    private static final int MOST_ENTRIES = 50;

    /** What stands for the day of a feed in which nothing has ever changed. */
    private static final LocalDate NEVER = LocalDate.EPOCH;

    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing((Entry entry) -> entry.on)
            .reversed()
            .thenComparing(entry -> entry.page.path())
            .thenComparing(Comparator.comparing((Entry entry) -> entry.number).reversed());

    /** @param number counts the changes of one page on one day, the oldest first */
    private record Entry(PlannedPage page, String name, LocalDate on, int number, String what) {}

    private final Catalog catalog;
    private final SitePlan plan;
    private final Wording words;

    ChangeFeed(Catalog catalog, SitePlan plan, Wording words) {
        this.catalog = catalog;
        this.plan = plan;
        this.words = words;
    }

    /** The feed's text. */
    String atom(BaseUrl base, UrlPath self) {
        List<Entry> entries = entries();
        String authority = URI.create(base.value()).getHost();
        String guide = catalog.guide().title();
        XmlText xml = new XmlText();
        xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .text(catalog.guide().language().value())
                .raw("\">\n");
        xml.element("id", base.of(self));
        xml.element("title", words.say(Phrase.FEED_TITLE, guide));
        xml.element("subtitle", catalog.guide().summary().value());
        xml.element(
                "updated", instant(entries.isEmpty() ? NEVER : entries.get(0).on()));
        link(xml, "self", base.of(self));
        link(xml, "alternate", base.of(plan.home().path()));
        xml.raw("<author>\n").element("name", catalog.guide().publisher().name());
        Optional<Located<String>> publisher = catalog.guide().publisher().url();
        publisher.ifPresent(url -> xml.element("uri", url.value()));
        xml.raw("</author>\n");
        entries.forEach(entry -> entry(xml, entry, base, authority));
        return xml.raw("</feed>\n").toString();
    }

    private void entry(XmlText xml, Entry entry, BaseUrl base, String authority) {
        String path = base.path() + entry.page().path().encoded();
        xml.raw("<entry>\n");
        xml.element("id", "tag:" + authority + "," + entry.on() + ":" + path + "#" + entry.number());
        xml.element("title", words.say(Phrase.FEED_ENTRY, entry.name(), words.date(entry.on())));
        xml.element("updated", instant(entry.on()));
        link(xml, "alternate", base.of(entry.page().path()));
        xml.raw("<content type=\"text\">").text(entry.what()).raw("</content>\n</entry>\n");
    }

    private static void link(XmlText xml, String relation, String address) {
        xml.raw("<link rel=\"" + relation + "\" href=\"").text(address).raw("\"/>\n");
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        catalog.exercises()
                .forEach((id, e) ->
                        add(entries, plan.exercise(id), e.name(), e.spec().changes()));
        catalog.programmes()
                .forEach((id, p) -> add(
                        entries, plan.programme(id), p.spec().name(), p.spec().changes()));
        catalog.pages()
                .forEach((path, page) -> add(
                        entries,
                        plan.page(path),
                        page.spec().title(),
                        page.spec().changes()));
        return entries.stream().sorted(NEWEST_FIRST).limit(MOST_ENTRIES).toList();
    }

    private static void add(List<Entry> entries, PlannedPage page, String name, List<Change> changes) {
        Map<LocalDate, Integer> sameDay = new HashMap<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            int number = sameDay.merge(change.on(), 1, Integer::sum);
            entries.add(new Entry(page, name, change.on(), number, change.what()));
        }
    }
}
