package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cuecard.figure.FigureColours;
import org.cuecard.image.CameraNotes;
import org.cuecard.model.Catalog;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.PlannedDrawing;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.theme.Theme;

/** Lists the files of a guide's site, each with a supplier that makes its bytes when they are asked for. */
public final class SiteRenderer {
    /** The most addresses that the sitemap protocol allows in a file. */
    private static final int SITEMAP_LENGTH = 50_000;

    private final Catalog catalog;
    private final SitePlan plan;
    private final Theme theme;
    private final ViewFactory views;
    private final FigureArt art;
    private final PhotoArt photos;

    private SiteRenderer(Catalog catalog, SitePlan plan, LinkTable links, Theme theme, FigureArt art, PhotoArt photos) {
        this.art = art.in(FigureColours.of(theme.colours()));
        this.photos = photos;
        this.catalog = catalog;
        this.plan = plan;
        this.theme = theme;
        this.views = new ViewFactory(catalog, plan, links, theme.strings(), this.art, photos);
    }

    /**
     * Every file of the site: pages and sheets in the order of the plan, then files for machines, then the theme's and
     * the guide's own assets. Nothing is made before it is asked for.
     *
     * @param catalog the guide, checked
     * @param plan made from that catalogue
     * @param links made from both, and checked
     * @param theme checked against {@link SiteContract#themes()}
     * @param art the figures of the catalogue's exercises
     * @param photos its photographs
     */
    public static List<RenderedFile> render(
            Catalog catalog, SitePlan plan, LinkTable links, Theme theme, FigureArt art, PhotoArt photos) {
        return new SiteRenderer(catalog, plan, links, theme, art, photos).files();
    }

    private List<RenderedFile> files() {
        List<RenderedFile> files = new ArrayList<>();
        for (PlannedPage page : plan.pages()) {
            files.add(RenderedFile.text(page.path(), () -> html(page)));
        }
        machineFiles(files);
        plan.drawings()
                .forEach(drawing -> files.add(new RenderedFile(drawing.path().value(), () -> drawn(drawing))));
        files.addAll(photos.files(plan).values());
        theme.assets()
                .files()
                .forEach((path, asset) ->
                        files.add(new RenderedFile(plan.file(path).value(), asset::bytes)));
        plan.assets().forEach((source, path) -> {
            var asset = catalog.assets().get(source);
            if (asset != null) {
                files.add(new RenderedFile(path.value(), () -> CameraNotes.removed(asset.bytes())));
            }
        });
        return List.copyOf(files);
    }

    private byte[] drawn(PlannedDrawing drawing) {
        return switch (drawing.kind()) {
            case CARD -> art.card(drawing.exercise());
            case MOTION -> art.motionFile(drawing.exercise());
            case POSE -> art.file(drawing.exercise(), drawing.pose());
        };
    }

    private String html(PlannedPage page) {
        ViewFactory.TemplateView view = views.view(page);
        return theme.render(view.template(), view.view(), prefix(page.path()));
    }

    /** The way from a page to the root of the guide's site, before the paths of assets. */
    private String prefix(UrlPath from) {
        String any = "x";
        String href = plan.href(from, plan.file(any));
        return href.substring(0, href.length() - any.length());
    }

    private void machineFiles(List<RenderedFile> files) {
        plan.baseUrl().ifPresent(base -> {
            Wording words = new Wording(
                    theme.strings(),
                    Locale.forLanguageTag(catalog.guide().language().value()));
            plan.feed()
                    .ifPresent(path -> files.add(
                            RenderedFile.text(path, () -> new ChangeFeed(catalog, plan, words).atom(base, path))));
            plan.sitemap().ifPresent(path -> files.addAll(new Sitemaps(plan, base, SITEMAP_LENGTH).files(path)));
        });
        plan.robots().ifPresent(path -> files.add(RenderedFile.text(path, this::robots)));
    }

    /** Robots may fetch everything; what they should not list says so itself. */
    private String robots() {
        String sitemap = plan.baseUrl()
                .flatMap(base -> plan.sitemap().map(path -> "\nSitemap: " + base.of(path) + "\n"))
                .orElse("");
        return "User-agent: *\nAllow: /\n" + sitemap;
    }
}
