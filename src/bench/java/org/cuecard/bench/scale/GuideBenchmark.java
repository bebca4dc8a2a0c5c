package org.cuecard.bench.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.build.Memo;
import org.cuecard.model.Catalog;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuideSpec;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.ReadOptions;
import org.cuecard.pdf.PdfPress;
import org.cuecard.plan.LinkTable;
import org.cuecard.plan.PlanOptions;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.SitePlanner;
import org.cuecard.render.FigureStock;
import org.cuecard.render.PhotoArt;
import org.cuecard.render.RenderedFile;
import org.cuecard.render.SiteContract;
import org.cuecard.render.SiteRenderer;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.Memory;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.cuecard.theme.BundledThemes;
import org.cuecard.theme.Theme;
import org.cuecard.theme.ThemeReader;
import org.cuecard.theme.ThemeRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The pure functions that a build calls for each exercise, and those whose work grows with the guide. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GuideBenchmark {
    private static final int LENGTH = 200;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private Path folder = Path.of("");
    private SourceTree tree = SourceTree.of(Map.of());
    private Map<String, RenderedFile> files = Map.of();
    private final SampleExercise subject = SampleExercise.of(1, LENGTH);

    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("cuecard-bench");
        new CuecardTool().prepare(new SampleGuide(LENGTH), folder);
        tree = SourceTreeReader.read(folder, List.of("exercises", "site"));
        files = renderer().files().stream().collect(Collectors.toMap(RenderedFile::path, Function.identity()));
    }

    private SiteRenderer renderer() throws IOException {
        Catalog catalog =
                CatalogReader.read(tree, new ReadOptions(DAY, false)).get();
        SitePlan plan = SitePlanner.plan(catalog, PlanOptions.DEFAULT.withPdf(false)).get();
        GuideSpec guide = catalog.guide();
        Theme theme = ThemeReader.read(
                        List.of(BundledThemes.read()),
                        SiteContract.themes(),
                        ThemeRequest.of(guide.theme(), guide.language(), guide.parameters(), "0.1.0"))
                .get();
        Memory memory = Memo.inHeap();
        return SiteRenderer.of(
                catalog,
                plan,
                LinkTable.of(catalog, plan),
                theme,
                new FigureStock(Map.of(), memory),
                new PhotoArt(new TreeMap<>(), memory),
                new PdfPress());
    }

    @TearDown
    public void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private byte[] made(String path) {
        return files.get(path).content().get();
    }

    @Benchmark
    public Optional<ExerciseSpec> readSpec() {
        return SpecReader.read(SourceFile.of("exercises/one.yaml", subject.spec()), ExerciseSpec.class, problem -> {});
    }

    /** Specs, bodies and all checks, of two hundred exercises. */
    @Benchmark
    public Object readGuide() {
        return CatalogReader.read(tree, new ReadOptions(DAY, false));
    }

    @Benchmark
    public byte[] exercisePage() {
        return made("exercises/" + subject.id() + ".html");
    }

    @Benchmark
    public byte[] goAlongPage() {
        return made("exercises/" + subject.id() + "/now.html");
    }

    @Benchmark
    public byte[] sheet() {
        return made("print/exercises/" + subject.id() + "-a4.html");
    }

    @Benchmark
    public byte[] handoutItem() {
        return made("handout/exercises/" + subject.id() + ".js");
    }

    @Benchmark
    public byte[] listPage() {
        return made("exercises/index-2.html");
    }

    @Benchmark
    public byte[] searchIndex() {
        return made("data/search.js");
    }

    @Benchmark
    public byte[] openData() {
        return made("exercises.json");
    }
}
