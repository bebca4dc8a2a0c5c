package org.cuecard.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.TermKind;

/**
 * Every page and file of a guide's site, each with its place. All paths are counted from the root of the whole site,
 * the folder of a mounted guide included, so that a page of one guide can link to one of another. Immutable; safe for
 * use by several threads; each look-up takes constant time.
 */
public final class SitePlan {
    /** With its methods written out, as in all keys here: those that Java makes take a short command 5 ms a record. */
    private record Key(PageKind kind, String subject, Optional<TermKind> terms, Optional<SheetFormat> format) {
        static Key of(PlannedPage page) {
            return new Key(page.kind(), page.subject(), page.terms(), page.format());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && kind == key.kind
                    && subject.equals(key.subject)
                    && terms.equals(key.terms)
                    && format.equals(key.format);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * kind.hashCode() + subject.hashCode()) + terms.hashCode()) + format.hashCode();
        }
    }

    private record DrawingKey(DrawingKind kind, String exercise, String pose) {
        @Override
        public boolean equals(Object other) {
            return other instanceof DrawingKey key
                    && kind == key.kind
                    && exercise.equals(key.exercise)
                    && pose.equals(key.pose);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * kind.hashCode() + exercise.hashCode()) + pose.hashCode();
        }
    }

    private final Optional<BaseUrl> baseUrl;
    private final String mount;
    private final SiteLanguages languages;
    private final List<PlannedPage> pages;
    private final Map<Key, List<PlannedPage>> series = new HashMap<>();
    private final Map<UrlPath, PlannedPage> byPath = new HashMap<>();
    /** What a site has once, whatever its languages. */
    private static final Set<PageKind> ONCE = EnumSet.of(PageKind.NOT_FOUND, PageKind.OFFLINE);

    private final List<PlannedDrawing> drawings;
    private final Map<DrawingKey, UrlPath> drawingPaths = new HashMap<>();
    private final List<PlannedRedirect> redirects;
    private final List<MenuEntry> header;
    private final List<MenuEntry> footer;
    private final SortedMap<String, UrlPath> assets;
    private final boolean pdf;
    private final boolean zip;
    private final List<SheetFormat> formats;

    SitePlan(
            Optional<BaseUrl> baseUrl,
            String mount,
            SiteLanguages languages,
            List<PlannedPage> pages,
            List<PlannedDrawing> drawings,
            List<PlannedRedirect> redirects,
            List<MenuEntry> header,
            List<MenuEntry> footer,
            SortedMap<String, UrlPath> assets,
            boolean pdf,
            boolean zip,
            List<SheetFormat> formats) {
        this.pdf = pdf;
        this.zip = zip;
        this.formats = List.copyOf(formats);
        this.baseUrl = baseUrl;
        this.mount = mount;
        this.languages = languages;
        this.pages = List.copyOf(pages);
        this.drawings = List.copyOf(drawings);
        this.redirects = List.copyOf(redirects);
        this.header = List.copyOf(header);
        this.footer = List.copyOf(footer);
        this.assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
        for (PlannedPage page : pages) {
            series.computeIfAbsent(Key.of(page), k -> new ArrayList<>(1)).add(page);
            byPath.putIfAbsent(page.path(), page);
        }
        for (PlannedDrawing drawing : drawings) {
            drawingPaths.put(new DrawingKey(drawing.kind(), drawing.exercise(), drawing.pose()), drawing.path());
        }
        series.replaceAll((key, list) -> List.copyOf(list));
    }

    /** The address of the whole site; without it there are no canonical links, no sitemap and no feed. */
    public Optional<BaseUrl> baseUrl() {
        return baseUrl;
    }

    /** The folder of the site that this guide goes to, without a slash at its end; empty for the root. */
    public String mount() {
        return mount;
    }

    /** The languages of the guide that this plan is one language of. */
    public SiteLanguages languages() {
        return languages;
    }

    /**
     * The same page in each language of the guide, its own among them; none for a guide in one language. In place of
     * the pages for addresses that lead nowhere and for lost connections, which are there once, stand the other
     * languages' first pages.
     */
    public List<Alternate> alternates(PlannedPage page) {
        String own = page.path().value();
        String below = mount.isEmpty() ? own : own.substring(mount.length() + 1);
        List<Alternate> alternates = new ArrayList<>();
        for (String tag : languages.tags()) {
            String folder = languages.folder(tag);
            String path = folder.equals(mount) || !ONCE.contains(page.kind()) ? below : "index.html";
            alternates.add(new Alternate(tag, UrlPath.of(folder.isEmpty() ? path : folder + "/" + path)));
        }
        return List.copyOf(alternates);
    }

    /**
     * All pages: the first page, lists and what they list, in the order of ids, pages of text by path, the page for
     * addresses that lead nowhere, those that go along with their reader, sheets.
     */
    public List<PlannedPage> pages() {
        return pages;
    }

    public PlannedPage home() {
        return one(PageKind.HOME, "");
    }

    /** The page for addresses that lead nowhere; a mounted guide has none, for servers know only the root's. */
    public Optional<PlannedPage> notFound() {
        return find(PageKind.NOT_FOUND, "", Optional.empty(), Optional.empty());
    }

    /** Where a coach puts a handout together in the browser; none for a guide without exercises. */
    public Optional<PlannedPage> handout() {
        return find(PageKind.HANDOUT, "", Optional.empty(), Optional.empty());
    }

    /** What a handout in the browser shows of an exercise: a script, since a page on a disk may load nothing else. */
    public UrlPath handoutExercise(String id) {
        return file("handout/exercises/" + id + ".js");
    }

    /** What a handout in the browser takes from a programme. */
    public UrlPath handoutProgramme(String id) {
        return file("handout/programmes/" + id + ".js");
    }

    /**
     * The page of an exercise.
     *
     * @throws IllegalArgumentException when the guide has no exercise of this id
     */
    public PlannedPage exercise(String id) {
        return one(PageKind.EXERCISE, id);
    }

    /**
     * The page of a programme.
     *
     * @throws IllegalArgumentException when the guide has no programme of this id
     */
    public PlannedPage programme(String id) {
        return one(PageKind.PROGRAMME, id);
    }

    /**
     * The page that goes along with somebody who does an exercise.
     *
     * @throws IllegalArgumentException when the guide has no exercise of this id
     */
    public PlannedPage exerciseNow(String id) {
        return one(PageKind.EXERCISE_NOW, id);
    }

    /**
     * The page that goes along with somebody who does a programme.
     *
     * @throws IllegalArgumentException when the guide has no programme of this id
     */
    public PlannedPage programmeNow(String id) {
        return one(PageKind.PROGRAMME_NOW, id);
    }

    /**
     * A page of text.
     *
     * @param path below {@code site/pages/}, without ending
     * @throws IllegalArgumentException when the guide has no such page
     */
    public PlannedPage page(String path) {
        return one(PageKind.PAGE, path);
    }

    /**
     * An exercise laid out for paper.
     *
     * @throws IllegalArgumentException when the guide has no exercise of this id, or no sheets of this format
     */
    public PlannedPage exerciseSheet(String id, SheetFormat format) {
        return sheet(PageKind.EXERCISE_SHEET, id, format);
    }

    /**
     * A programme laid out for paper.
     *
     * @throws IllegalArgumentException when the guide has no programme of this id, or no sheets of this format
     */
    public PlannedPage programmeSheet(String id, SheetFormat format) {
        return sheet(PageKind.PROGRAMME_SHEET, id, format);
    }

    /** The whole guide laid out for paper; none for a guide without a booklet, or without sheets of this format. */
    public Optional<PlannedPage> booklet(SheetFormat format) {
        return find(PageKind.BOOKLET, "", Optional.empty(), Optional.of(format));
    }

    /** The PDF of a sheet, beside it; none for a page that is no sheet, or for a site without PDFs. */
    public Optional<UrlPath> pdf(PlannedPage sheet) {
        if (!pdf || !sheet.kind().isSheet()) {
            return Optional.empty();
        }
        String path = sheet.path().value();
        return Optional.of(UrlPath.of(path.substring(0, path.lastIndexOf('.')) + ".pdf"));
    }

    /** How sheets are laid out: each exercise and programme has one in each format. */
    public List<SheetFormat> formats() {
        return formats;
    }

    /** The sheets that are PDFs too. */
    public List<PlannedPage> printed() {
        return pages.stream().filter(page -> pdf(page).isPresent()).toList();
    }

    /** The first page of a term; none when no exercise uses it, or when terms of its kind have no pages. */
    public Optional<PlannedPage> term(TermKind kind, String id) {
        return find(PageKind.TERM, id, Optional.of(kind), Optional.empty());
    }

    /** The first page of the list of exercises; none for a guide without exercises. */
    public Optional<PlannedPage> exercises() {
        return find(PageKind.EXERCISES, "", Optional.empty(), Optional.empty());
    }

    /** The first page of the list of programmes; none for a guide without programmes. */
    public Optional<PlannedPage> programmes() {
        return find(PageKind.PROGRAMMES, "", Optional.empty(), Optional.empty());
    }

    /** The first page of the list of the terms of a kind; none when exercises use none. */
    public Optional<PlannedPage> terms(TermKind kind) {
        return find(PageKind.TERMS, "", Optional.of(kind), Optional.empty());
    }

    /** The pages that show one list between them, this one among them; for a page that is no list, itself alone. */
    public List<PlannedPage> series(PlannedPage page) {
        return series.getOrDefault(Key.of(page), List.of());
    }

    /** The page that stands at a path. */
    public Optional<PlannedPage> at(UrlPath path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The pages of text that ask for a place in the menu at the top, in its order. */
    public List<MenuEntry> header() {
        return header;
    }

    /** The links at the foot of each page: pages of text in their order, then the other guides of the site. */
    public List<MenuEntry> footer() {
        return footer;
    }

    /**
     * The pictures and other files of the guide that travel along, by their path in the guide. A file keeps its name
     * and with it its address, so that a link to it from elsewhere stays good when the file is replaced.
     */
    public SortedMap<String, UrlPath> assets() {
        return assets;
    }

    /** The pictures that are drawn for the guide's exercises, in the order of the exercises' ids. */
    public List<PlannedDrawing> drawings() {
        return drawings;
    }

    /** The old addresses of what was given another id, in the order of the pages that they lead to. */
    public List<PlannedRedirect> redirects() {
        return redirects;
    }

    /**
     * The drawing of a pose, as a file.
     *
     * @throws IllegalArgumentException when the guide has no such exercise, or its figure no such pose
     */
    public UrlPath pose(String exercise, String pose) {
        UrlPath path = drawingPaths.get(new DrawingKey(DrawingKind.POSE, exercise, pose));
        if (path == null) {
            throw new IllegalArgumentException("the plan has no pose \"" + pose + "\" of \"" + exercise + "\"");
        }
        return path;
    }

    /** The moving drawing of an exercise, as a file; only with a figure that moves. */
    public Optional<UrlPath> motion(String exercise) {
        return Optional.ofNullable(drawingPaths.get(new DrawingKey(DrawingKind.MOTION, exercise, "")));
    }

    /** The absolute address of the picture for links to an exercise; only with a base URL and a figure. */
    public Optional<String> card(String exercise) {
        UrlPath path = drawingPaths.get(new DrawingKey(DrawingKind.CARD, exercise, ""));
        return path == null ? Optional.empty() : baseUrl.map(url -> url.of(path));
    }

    /** The feed of changes; only with a base URL. */
    public Optional<UrlPath> feed() {
        return baseUrl.map(url -> file("feed.xml"));
    }

    /** The list of pages for search engines; only with a base URL. */
    public Optional<UrlPath> sitemap() {
        return baseUrl.map(url -> file("sitemap.xml"));
    }

    /** What robots may fetch; a mounted guide has none, for robots know only the root's. */
    public Optional<UrlPath> robots() {
        return mount.isEmpty() ? Optional.of(file("robots.txt")) : Optional.empty();
    }

    /** The page for readers without a connection; a mounted guide has none of its own. */
    public Optional<PlannedPage> offline() {
        return find(PageKind.OFFLINE, "", Optional.empty(), Optional.empty());
    }

    /** The whole site to take along; none where the guide does not want one, and none of a mounted guide. */
    public Optional<UrlPath> archive() {
        return zip ? Optional.of(file("guide.zip")) : Optional.empty();
    }

    /** The whole guide as open data; none for a guide without exercises. */
    public Optional<UrlPath> data() {
        return exercises().map(list -> file("exercises.json"));
    }

    /** The JSON Schema of {@link #data()}. */
    public Optional<UrlPath> dataSchema() {
        return exercises().map(list -> file("exercises.schema.json"));
    }

    /**
     * What a device needs to know to keep the guide among its programs: one in each language, under the guide's name
     * there. A mounted guide is part of the root's.
     */
    public Optional<UrlPath> appManifest() {
        return languages.root().isEmpty() ? Optional.of(file("manifest.webmanifest")) : Optional.empty();
    }

    /**
     * The script with which a browser keeps the whole site, mounted guides too. It stands at the site's root, for it
     * serves what lies beside and below it.
     */
    public UrlPath worker() {
        return UrlPath.of("sw.js");
    }

    /** The same script for the guide that has to make it, which is the one at the site's root. */
    public Optional<UrlPath> ownWorker() {
        return mount.isEmpty() ? Optional.of(worker()) : Optional.empty();
    }

    /** What pages search in; none for a guide without exercises, for its list is the page that searches. */
    public Optional<UrlPath> searchIndex() {
        return exercises().map(list -> file("data/search.js"));
    }

    /** The lists of pages for search engines, one for each language of the guide. */
    public List<UrlPath> sitemaps() {
        return languages.tags().isEmpty()
                ? sitemap().stream().toList()
                : baseUrl.stream()
                        .flatMap(url -> languages.tags().stream())
                        .map(tag -> below(languages.folder(tag), "sitemap.xml"))
                        .toList();
    }

    /** The path of another file of this guide's site in its language, such as the feed. */
    public UrlPath file(String path) {
        return below(mount, path);
    }

    /** The path of a file that all languages of the guide share, such as a stylesheet or a photograph. */
    public UrlPath sharedFile(String path) {
        return below(languages.root(), path);
    }

    private static UrlPath below(String folder, String path) {
        return UrlPath.of(folder.isEmpty() ? path : folder + "/" + path);
    }

    /**
     * The address to write on a page, so that it leads to another file: relative, so that the site works below any
     * address and from a disk. Only the page for addresses that lead nowhere, which a server shows at any depth, has
     * addresses from the server's root, when the base URL tells where that is.
     */
    public String href(UrlPath from, UrlPath to) {
        boolean anywhere = notFound().filter(page -> page.path().equals(from)).isPresent();
        return anywhere && baseUrl.isPresent() ? baseUrl.get().path() + to.encoded() : to.relativeTo(from);
    }

    /**
     * The one address under which search engines should know a page: its own, or for a sheet, and for a page that goes
     * along with its reader, that of the page it was made from.
     */
    public Optional<String> canonical(PlannedPage page) {
        UrlPath path = switch (page.kind()) {
            case EXERCISE_SHEET, EXERCISE_NOW -> exercise(page.subject()).path();
            case PROGRAMME_SHEET, PROGRAMME_NOW -> programme(page.subject()).path();
            case BOOKLET -> home().path();
            default -> page.path();
        };
        return page.kind().isStandIn() ? Optional.empty() : baseUrl.map(url -> url.of(path));
    }

    /** The pages that the sitemap lists: those that are their own canonical page. */
    public List<PlannedPage> indexed() {
        return pages.stream().filter(this::indexed).toList();
    }

    /** Whether the sitemap lists a page. */
    public boolean indexed(PlannedPage page) {
        return page.kind().isOriginal();
    }

    private PlannedPage sheet(PageKind kind, String id, SheetFormat format) {
        return find(kind, id, Optional.empty(), Optional.of(format)).orElseThrow(() -> missing(kind, id));
    }

    private PlannedPage one(PageKind kind, String subject) {
        return find(kind, subject, Optional.empty(), Optional.empty()).orElseThrow(() -> missing(kind, subject));
    }

    private static IllegalArgumentException missing(PageKind kind, String subject) {
        return new IllegalArgumentException("the plan has no " + kind + " \"" + subject + "\"");
    }

    private Optional<PlannedPage> find(
            PageKind kind, String subject, Optional<TermKind> terms, Optional<SheetFormat> format) {
        List<PlannedPage> found = series.get(new Key(kind, subject, terms, format));
        return found == null ? Optional.empty() : Optional.of(found.get(0));
    }
}
