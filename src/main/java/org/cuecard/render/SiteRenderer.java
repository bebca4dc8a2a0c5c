package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.figure.FigureColours;
import org.cuecard.image.CameraNotes;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.PerPage;
import org.cuecard.model.Programme;
import org.cuecard.model.TypeSize;
import org.cuecard.plan.DrawingKind;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.PageKind;
import org.cuecard.plan.PlannedDrawing;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.SourceAsset;
import org.cuecard.theme.Theme;

/** Lists the files of a guide's site, each with a supplier that makes its bytes when they are asked for. */
public final class SiteRenderer {
    /** What a document says it was made on when its content says nothing. */
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    /** The most addresses that the sitemap protocol allows in a file. */
    private static final int SITEMAP_LENGTH = 50_000;

    /** The most exercises whose open data memory holds with ease: a few kilobytes each. */
    private static final int IN_MEMORY = 10_000;

    private final Catalog catalog;
    private final SitePlan plan;
    private final LinkTable links;
    private final Theme theme;
    private final ViewFactory views;
    private final FigureArt art;
    private final PhotoArt photos;

    private final SheetPrints prints;
    private final Set<String> shared;

    /**
     * A sheet that cannot be printed, or not as it was to be.
     *
     * @param refused whether there is no PDF of it
     * @param message what it asks for, or what does not fit
     * @param hint what to do about it
     */
    public record Refusal(PlannedPage sheet, boolean refused, String message, String hint) {
        static Refusal full(PlannedPage sheet, String problem) {
            return new Refusal(sheet, false, problem, "say less in the exercise's file");
        }
    }

    private SiteRenderer(
            Catalog catalog,
            SitePlan plan,
            LinkTable links,
            Theme theme,
            FigureStock figures,
            PhotoArt photos,
            SheetPress press) {
        this.photos = photos;
        this.catalog = catalog;
        this.plan = plan;
        this.links = links;
        this.theme = theme.marking(Foreign.texts(catalog));
        this.prints = new SheetPrints(plan, press, figures.memory(), this::sheet, this::fit);
        this.art = new FigureArt(figures, FigureColours.of(theme.colours()), words());
        this.views = new ViewFactory(catalog, plan, links, theme.strings(), this.art, photos, prints);
        this.shared = sharedPaths();
    }

    /**
     * What renders a site. Nothing is made before it is asked for.
     *
     * @param catalog the guide, checked
     * @param plan made from that catalogue
     * @param links made from both, and checked
     * @param theme checked against {@link SiteContract#themes()}
     * @param figures those of the catalogue's exercises
     * @param photos its photographs
     * @param press makes PDFs of sheets
     */
    public static SiteRenderer of(
            Catalog catalog,
            SitePlan plan,
            LinkTable links,
            Theme theme,
            FigureStock figures,
            PhotoArt photos,
            SheetPress press) {
        return new SiteRenderer(catalog, plan, links, theme, figures, photos, press);
    }

    /** Prints the sheets that are PDFs too, for pages tell how long those are; tells which cannot be printed. */
    public List<Refusal> print() {
        return prints.printAll();
    }

    /**
     * Every file of the site: pages and sheets in the order of the plan, their PDFs, drawings, photographs, files for
     * machines, then the theme's and the guide's own assets.
     */
    public List<RenderedFile> files() {
        List<RenderedFile> files = new ArrayList<>();
        for (PlannedPage page : plan.pages()) {
            files.add(new RenderedFile(page.path().value(), () -> html(page)));
        }
        Redirects redirects = new Redirects(catalog, plan, words());
        plan.redirects().forEach(old -> files.add(RenderedFile.text(old.path(), () -> redirects.html(old))));
        plan.printed()
                .forEach(sheet -> plan.pdf(sheet)
                        .ifPresent(path -> files.add(new RenderedFile(path.value(), () -> prints.pdf(sheet)))));
        machineFiles(files);
        plan.handout().ifPresent(page -> handoutFiles(page, files));
        plan.drawings()
                .forEach(drawing -> files.add(new RenderedFile(drawing.path().value(), () -> drawn(drawing))));
        files.addAll(photos.files(plan).values());
        theme.assets()
                .files()
                .forEach((path, asset) ->
                        files.add(new RenderedFile(plan.sharedFile(path).value(), asset::bytes)));
        plan.assets().forEach((source, path) -> {
            var asset = catalog.assets().get(source);
            if (asset != null) {
                files.add(new RenderedFile(path.value(), () -> CameraNotes.removed(asset.bytes())));
            }
        });
        return List.copyOf(files);
    }

    /** Whether a file is the same in all languages of the guide, and lies where each of them would put it. */
    public boolean isShared(RenderedFile file) {
        return !plan.languages().tags().isEmpty() && shared.contains(file.path());
    }

    private Set<String> sharedPaths() {
        Stream<String> theirs = Stream.of(
                        theme.assets().files().keySet().stream()
                                .map(path -> plan.sharedFile(path).value()),
                        Arrays.stream(WebLibrary.values())
                                .map(library -> library.path(plan).value()),
                        photos.files(plan).keySet().stream(),
                        plan.assets().values().stream().map(UrlPath::value),
                        plan.drawings().stream()
                                .filter(drawing -> drawing.kind() == DrawingKind.CARD)
                                .map(drawing -> drawing.path().value()))
                .flatMap(paths -> paths);
        return theirs.collect(Collectors.toUnmodifiableSet());
    }

    private RenderedFile library(WebLibrary library) {
        return new RenderedFile(library.path(plan).value(), library::bytes);
    }

    /** A file for each exercise and programme, so that a handout loads only what it holds. */
    private void handoutFiles(PlannedPage page, List<RenderedFile> files) {
        files.add(library(WebLibrary.YAML));
        HandoutData.Rendering rendering = view -> theme.render(SiteContract.HANDOUT_ITEM, view, prefix(page.path()));
        catalog.exercises()
                .forEach((id, exercise) -> files.add(new RenderedFile(
                        plan.handoutExercise(id).value(), () -> views.handoutExercise(exercise, rendering))));
        catalog.programmes()
                .forEach((id, programme) -> files.add(
                        new RenderedFile(plan.handoutProgramme(id).value(), () -> views.handoutProgramme(programme))));
    }

    private byte[] drawn(PlannedDrawing drawing) {
        return switch (drawing.kind()) {
            case CARD -> art.card(drawing.exercise());
            case MOTION -> art.motionFile(drawing.exercise());
            case POSE -> art.file(drawing.exercise(), drawing.pose());
        };
    }

    /** The home page without a link to the site's archive, as it stands in that archive. */
    public byte[] home() {
        return html(plan.home());
    }

    /**
     * The home page with a link to the site's archive.
     *
     * @param zipBytes how long the archive is
     */
    public byte[] home(int zipBytes) {
        return html(plan.home(), views.home(zipBytes));
    }

    private byte[] html(PlannedPage page) {
        return html(page, views.view(page));
    }

    private byte[] html(PlannedPage page, ViewFactory.TemplateView view) {
        return OwnStyles.allowed(theme.page(view.template(), view.view(), prefix(page.path())));
    }

    /**
     * A handout that a coach made, ready for the press. It is the guide's only programme that has a sheet.
     *
     * @throws java.util.NoSuchElementException when the plan has no sheet of a programme
     */
    public SheetPress.Sheet handout(HandoutDetails details) {
        PlannedPage page = plan.pages().stream()
                .filter(sheet -> sheet.kind() == PageKind.PROGRAMME_SHEET)
                .findFirst()
                .orElseThrow();
        ViewFactory.TemplateView view = views.handout(page, details);
        String html = theme.render(view.template(), view.view(), prefix(page.path()));
        SheetPress.Sheet sheet = sheet(page, html, details.date());
        return details.coach()
                .flatMap(HandoutDetails.Coach::logo)
                .filter(Logo.Picture.class::isInstance)
                .map(Logo.Picture.class::cast)
                .map(logo ->
                        sheet.with(PreparedViews.address(logo), logo.picture().bytes()))
                .orElse(sheet);
    }

    /**
     * Exercises of a programme that did not come to lie two and two, or in large print each on the pages of its own.
     */
    private List<String> fit(PlannedPage sheet, PrintedSheet printed) {
        Programme programme = catalog.programmes().get(sheet.subject());
        if (sheet.kind() != PageKind.PROGRAMME_SHEET || programme == null) {
            return List.of();
        }
        List<String> names = programme.spec().exercises().stream()
                .flatMap(item -> catalog.exercise(item.exercise().value()).stream())
                .map(Exercise::name)
                .toList();
        TypeSize type = sheet.format().orElseThrow().type();
        return SheetFit.problems(printed, PerPage.usual(type), type, names);
    }

    /** A sheet as its page shows it. */
    private SheetPress.Sheet sheet(PlannedPage page) {
        return sheet(
                page,
                new String(html(page), StandardCharsets.UTF_8),
                page.modified().orElse(UNDATED));
    }

    /** A sheet with what its page links to. */
    private SheetPress.Sheet sheet(PlannedPage page, String html, LocalDate date) {
        String prefix = prefix(page.path());
        Map<String, RenderedFile> pictures = photos.files(plan);
        return new SheetPress.Sheet(
                html,
                address -> {
                    if (!address.startsWith(prefix)) {
                        return Optional.empty();
                    }
                    String path = address.substring(prefix.length());
                    RenderedFile picture = pictures.get(plan.sharedFile(path).value());
                    return Optional.ofNullable(theme.assets().files().get(path))
                            .map(SourceAsset::bytes)
                            .or(() -> Optional.ofNullable(picture)
                                    .map(file -> file.content().get()))
                            .or(() -> shownAsItIs(plan.sharedFile(path)));
                },
                date);
    }

    /** A picture of the guide that has no copies made for pages. */
    private Optional<byte[]> shownAsItIs(UrlPath path) {
        return plan.assets().entrySet().stream()
                .filter(asset -> asset.getValue().equals(path))
                .flatMap(asset -> Optional.ofNullable(catalog.assets().get(asset.getKey())).stream())
                .map(asset -> CameraNotes.removed(asset.bytes()))
                .findFirst();
    }

    /** The way from a page to the folder that the guide's languages share, before the paths of assets. */
    private String prefix(UrlPath from) {
        String any = "x";
        String href = plan.href(from, plan.sharedFile(any));
        return href.substring(0, href.length() - any.length());
    }

    private void machineFiles(List<RenderedFile> files) {
        plan.baseUrl().ifPresent(base -> {
            Wording words = words();
            plan.feed()
                    .ifPresent(path -> files.add(
                            RenderedFile.text(path, () -> new ChangeFeed(catalog, plan, words).atom(base, path))));
            plan.sitemap().ifPresent(path -> files.addAll(new Sitemaps(plan, base, SITEMAP_LENGTH).files(path)));
        });
        plan.data()
                .ifPresent(path -> plan.dataSchema().ifPresent(schema -> {
                    OpenData data = new OpenData(catalog, plan, links, photos);
                    files.add(RenderedFile.inPieces(path, isLong(), to -> data.json(path, schema, to)));
                    files.add(RenderedFile.text(schema, () -> data.schema(schema)));
                }));
        plan.appManifest()
                .ifPresent(path -> files.add(
                        RenderedFile.text(path, () -> new AppManifest(catalog.guide(), theme, plan).json(path))));
        plan.robots().ifPresent(path -> files.add(RenderedFile.text(path, this::robots)));
        plan.searchIndex().ifPresent(path -> {
            files.add(RenderedFile.inPieces(path, isLong(), views::searchIndex));
            files.add(library(WebLibrary.SEARCH));
        });
    }

    private boolean isLong() {
        return catalog.exercises().size() > IN_MEMORY;
    }

    private Wording words() {
        return new Wording(
                theme.strings(),
                Locale.forLanguageTag(catalog.guide().language().value()));
    }

    /** Robots may fetch everything; what they should not list says so itself. */
    private String robots() {
        StringBuilder text = new StringBuilder("User-agent: *\nAllow: /\n");
        plan.baseUrl().ifPresent(base -> {
            String before = "\n";
            for (UrlPath path : plan.sitemaps()) {
                text.append(before).append("Sitemap: ").append(base.of(path)).append("\n");
                before = "";
            }
        });
        return text.toString();
    }
}
