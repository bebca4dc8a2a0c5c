package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cuecard.diagnostic.Checked;
import org.cuecard.figure.FigureColours;
import org.cuecard.figure.SoundFigure;
import org.cuecard.image.Developed;
import org.cuecard.model.Catalog;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.ReadOptions;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.PlanOptions;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.SitePlanner;
import org.cuecard.source.Located;
import org.cuecard.source.Memory;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.cuecard.theme.Theme;
import org.cuecard.theme.ThemeReader;
import org.cuecard.theme.ThemeRequest;

/** A small guide and a plain theme that shows its every address. */
record Fixture(Catalog catalog, SitePlan plan, LinkTable links, Theme theme) {
    private static final Path RESOURCES = Path.of("src/test/resources/sites/harbour");

    static Fixture guide() {
        return guide(UnaryOperator.identity(), PlanOptions.DEFAULT);
    }

    static Fixture withoutBaseUrl() {
        return guide(edit("site/guide.yaml", text -> text.replaceAll("base-url: .*\n", "")), PlanOptions.DEFAULT);
    }

    static Fixture guide(UnaryOperator<SourceTree> change, PlanOptions options) {
        SourceTree tree = change.apply(tree(RESOURCES, List.of("site", "exercises")));
        Checked<Catalog> catalog = CatalogReader.read(tree, new ReadOptions(LocalDate.of(2026, 5, 1), false));
        assertThat(catalog.hasErrors()).as("%s", catalog.diagnostics()).isFalse();
        Checked<SitePlan> plan = SitePlanner.plan(catalog.get(), options);
        assertThat(plan.hasErrors()).as("%s", plan.diagnostics()).isFalse();
        LinkTable links = LinkTable.of(catalog.get(), plan.get());
        assertThat(links.check()).isEmpty();
        return new Fixture(catalog.get(), plan.get(), links, plainTheme());
    }

    /** The guide that comes with Cuecard, in its own theme and without the guides that are built along with it. */
    static Fixture bundled() {
        SourceTree tree = alone(tree(Path.of("."), List.of("site", "exercises", "themes")));
        Catalog catalog = CatalogReader.read(tree, new ReadOptions(LocalDate.of(2026, 12, 1), false))
                .get();
        SitePlan plan = SitePlanner.plan(catalog, PlanOptions.DEFAULT).get();
        Checked<Theme> theme = ThemeReader.read(
                List.of(tree),
                SiteContract.themes(),
                ThemeRequest.of(
                        catalog.guide().theme(),
                        catalog.guide().language(),
                        catalog.guide().parameters(),
                        "0.1.0"));
        assertThat(theme.diagnostics()).isEmpty();
        return new Fixture(catalog, plan, LinkTable.of(catalog, plan), theme.get());
    }

    private static SourceTree alone(SourceTree tree) {
        String path = "site/guide.yaml";
        SortedMap<String, SourceFile> files = new TreeMap<>(tree.files());
        String text = tree.file(path).orElseThrow().text();
        files.put(path, SourceFile.of(path, text.replaceAll("(?m)^mounts:\n(?:[ -].*\n?)+", "")));
        return new SourceTree(files, tree.assets(), tree.problems());
    }

    /** A change of one file of the guide. */
    static UnaryOperator<SourceTree> edit(String path, UnaryOperator<String> change) {
        return tree -> {
            SortedMap<String, SourceFile> files = new TreeMap<>(tree.files());
            String before = tree.file(path).orElseThrow().text();
            String after = change.apply(before);
            assertThat(after).as("the change of " + path).isNotEqualTo(before);
            files.put(path, SourceFile.of(path, after));
            return new SourceTree(files, tree.assets(), tree.problems());
        };
    }

    private static SourceTree tree(Path root, List<String> folders) {
        try {
            return SourceTreeReader.read(root, folders);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plain theme, with the phrases of the bundled theme's English. */
    static Theme plainTheme() {
        SourceTree own = tree(RESOURCES.resolve("themes/plain"), List.of(""));
        SortedMap<String, SourceFile> files = new TreeMap<>();
        own.files()
                .forEach((path, file) ->
                        files.put("themes/plain/" + path, SourceFile.of("themes/plain/" + path, file.text())));
        files.put("themes/plain/strings/en.yaml", SourceFile.of("themes/plain/strings/en.yaml", Phrases.english()));
        SortedMap<String, SourceAsset> assets = new TreeMap<>();
        own.assets()
                .forEach((path, asset) -> assets.put(
                        "themes/plain/" + path, new SourceAsset("themes/plain/" + path, asset.size(), asset::bytes)));
        Checked<Theme> theme = ThemeReader.read(
                List.of(new SourceTree(files, assets, List.of())),
                SiteContract.themes(),
                ThemeRequest.of(located("plain"), located("en"), Map.of(), "0.1.0"));
        assertThat(theme.hasErrors()).as("%s", theme.diagnostics()).isFalse();
        return theme.get();
    }

    private static Located<String> located(String value) {
        return new Located<>(value, SourceFile.absent("test").start());
    }

    Wording words() {
        return new Wording(theme.strings(), Locale.ENGLISH);
    }

    /** The figures, which nobody has drawn yet. */
    FigureStock figures() {
        Map<String, FigureStock.Named> figures = new TreeMap<>();
        catalog.exercises()
                .values()
                .forEach(exercise -> exercise.spec()
                        .figure()
                        .flatMap(figure -> SoundFigure.check(
                                        figure, exercise.spec().bands(), Memory.NONE)
                                .figure())
                        .ifPresent(
                                solved -> figures.put(exercise.id(), FigureStock.Named.of(exercise.spec(), solved))));
        return new FigureStock(figures, Memory.NONE);
    }

    /** The figures in their own colours and the theme's words. */
    FigureArt art() {
        return new FigureArt(figures(), FigureColours.OWN, words());
    }

    /** The photographs of the exercises. */
    PhotoArt photos() {
        Map<String, PhotoArt.Photo> photos = new TreeMap<>();
        catalog.exercises()
                .values()
                .forEach(exercise -> exercise.spec().media().forEach(media -> {
                    SourceAsset asset = asset(links.picture(media.file()).orElseThrow());
                    Developed developed = PhotoArt.develop(asset.bytes(), asset.hash(), Memory.NONE);
                    photos.put(asset.path(), PhotoArt.photo(asset, asset.hash(), (Developed.Good) developed));
                }));
        return new PhotoArt(photos, Memory.NONE);
    }

    private SourceAsset asset(String path) {
        return Optional.ofNullable(catalog.assets().get(path)).orElseThrow();
    }

    /** What a page shows, as the record that its template names. */
    <T extends Record> T view(PlannedPage page, Class<T> type) {
        return type.cast(new ViewFactory(catalog, plan, links, theme.strings(), art(), photos(), prints())
                .view(page)
                .view());
    }

    /** The script that pages search in. */
    String searchIndex() {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        try {
            new ViewFactory(catalog, plan, links, theme.strings(), art(), photos(), prints()).searchIndex(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return script.toString(StandardCharsets.UTF_8);
    }

    private SheetPrints prints() {
        return new SheetPrints(
                plan, new PressOfTests(), Memory.NONE, page -> PressOfTests.EMPTY, (page, sheet) -> List.of());
    }

    SiteRenderer renderer() {
        return SiteRenderer.of(catalog, plan, links, theme, figures(), photos(), new PressOfTests());
    }

    /** Every file of the site. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        renderer()
                .files()
                .forEach(
                        file -> assertThat(files.put(file.path(), file.content().get()))
                                .as(file.path())
                                .isNull());
        return files;
    }
}
