package org.cuecard.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cuecard.build.Timings.Stage;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.output.ClosingFile;
import org.cuecard.output.OutputFile;
import org.cuecard.output.OutputTree;
import org.cuecard.output.SiteCleaner;
import org.cuecard.output.SiteWriter;
import org.cuecard.output.WriteResult;
import org.cuecard.output.WrittenFiles;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.render.RenderedFile;
import org.cuecard.render.SiteRenderer;
import org.cuecard.source.Memory;
import org.cuecard.source.SourceTree;

/**
 * The way from a guide's folder to its site, in one direction: files are read, parsed into a catalog, planned, given a
 * theme, rendered and written. Each stage tells all problems that it finds; nothing is rendered before every guide of
 * the site has been checked, and nothing is written unless all are in order.
 */
public final class SiteBuilder {
    private final String version;
    private final Memory memory;
    private final PrintEngine engine;
    private final ThemeShelf themes;
    private final ReadingShelf previewed;

    private SiteBuilder(String version, Memory memory, PrintEngine engine, ThemeShelf themes, ReadingShelf previewed) {
        this.version = version;
        this.memory = memory;
        this.engine = engine;
        this.themes = themes;
        this.previewed = previewed;
    }

    /**
     * A builder that remembers what it made for as long as it lives.
     *
     * @param version the version of this program, which themes say they fit
     */
    public static SiteBuilder forVersion(String version) {
        return new SiteBuilder(version, Memo.inHeap(), PrintEngine.java(), new ThemeShelf(), ReadingShelf.keeping());
    }

    /** This builder with a memory that may outlive it; whoever opened the memory closes it. */
    public SiteBuilder remembering(Memory memory) {
        return new SiteBuilder(version, memory, engine, themes, previewed);
    }

    /** This builder with another engine for PDFs. */
    public SiteBuilder printingWith(PrintEngine engine) {
        return new SiteBuilder(version, memory, engine, themes, previewed);
    }

    /**
     * Finds every problem, and writes nothing.
     *
     * @throws IOException when the guide's folder itself cannot be opened
     */
    public BuildResult check(BuildRequest request) throws IOException {
        return check(request, UnaryOperator.identity());
    }

    /**
     * Finds every problem that a guide would have if its own folder held something else, and writes nothing.
     *
     * @param change what the folder would hold, made of what it holds
     * @throws IOException when the guide's folder itself cannot be opened
     */
    public BuildResult check(BuildRequest request, UnaryOperator<SourceTree> change) throws IOException {
        Preparation.Prepared prepared = Preparation.of(request, means(), change, new Stopwatch());
        return new BuildResult(prepared.reports(), prepared.pages(), Optional.empty(), Timings.NONE);
    }

    /**
     * Builds the site, or leaves the disk as it is when there is a problem.
     *
     * @throws IOException when the guide's folder itself cannot be opened
     * @throws EngineProblem when the engine for PDFs does not start
     */
    public BuildResult build(BuildRequest request, Progress progress) throws IOException {
        return engine.during(() -> checkAndWrite(request, progress));
    }

    private BuildResult checkAndWrite(BuildRequest request, Progress progress) throws IOException {
        CountedMemory counted = new CountedMemory(memory);
        Stopwatch watch = new Stopwatch();
        BuildResult result = remembering(counted).checkAndWrite(request, progress, watch);
        return result.in(watch.timings(counted.remembered()));
    }

    private BuildResult checkAndWrite(BuildRequest request, Progress progress, Stopwatch watch) throws IOException {
        Preparation.Prepared prepared = Preparation.of(request, means(), watch);
        BuildResult checked = new BuildResult(prepared.reports(), prepared.pages(), Optional.empty(), Timings.NONE);
        if (checked.failed(request.strict())) {
            return checked;
        }
        List<PreparedGuide> guides = prepared.guides();
        watch.count(
                Stage.FIGURES,
                guides.stream().mapToInt(guide -> guide.figures().size()).sum());
        watch.during(Stage.FIGURES, () -> {
            guides.forEach(guide -> guide.figures().prepare());
            return guides;
        });
        List<SiteRenderer> renderers = watch.during(
                Stage.THEME, () -> guides.stream().map(this::renderer).toList());
        watch.count(
                Stage.PRINTING,
                guides.stream().mapToInt(guide -> guide.plan().printed().size()).sum());
        BuildResult printed = checked.and(watch.during(Stage.PRINTING, () -> SheetCheck.print(guides, renderers)));
        if (printed.failed(request.strict())) {
            return printed;
        }
        return printed.with(watch.during(Stage.WRITING, () -> {
            Checked<OutputTree> tree = tree(guides, renderers, progress, watch);
            watch.count(Stage.WRITING, tree.value().map(OutputTree::size).orElse(0));
            return tree.hasErrors() ? Checked.failed(tree.diagnostics()) : write(tree.get(), prepared, request);
        }));
    }

    /**
     * Checks the guide, and offers what a build would write now. Nothing is rendered before somebody asks for it, so a
     * change shows as soon as the guide is read.
     *
     * @throws IOException when the guide's folder itself cannot be opened
     */
    public Preview preview(BuildRequest request) throws IOException {
        Preparation.Prepared prepared = Preparation.of(request, means(previewed), new Stopwatch());
        BuildResult checked = new BuildResult(prepared.reports(), prepared.pages(), Optional.empty(), Timings.NONE);
        if (checked.failed(request.strict())) {
            return new Preview(checked, Optional.empty(), prepared.inputs());
        }
        List<SiteRenderer> renderers =
                prepared.guides().stream().map(guide -> renderer(guide)).toList();
        List<RenderedFile> files = rendered(renderers);
        List<Diagnostic> conflicts = previewed.conflicts(files);
        Set<String> workers = prepared.guides().stream()
                .flatMap(guide -> guide.plan().ownWorker().stream())
                .map(UrlPath::value)
                .collect(Collectors.toSet());
        return new Preview(
                checked.and(conflicts),
                conflicts.isEmpty() ? Optional.of(new PreviewSite(files, workers)) : Optional.empty(),
                prepared.inputs());
    }

    /**
     * Prints a handout that a coach made; writes nothing, and remembers nothing of it.
     *
     * @throws IOException when the guide's folder itself cannot be opened
     * @throws EngineProblem when the engine for PDFs does not start
     */
    public PrintedHandout handout(HandoutRequest request) throws IOException {
        return engine.during(() -> HandoutMaker.make(request, version, memory, engine.press()));
    }

    /**
     * Removes what an earlier build wrote.
     *
     * @return how many files that were
     */
    public static Checked<Integer> clean(BuildRequest request) {
        return new SiteCleaner(Preparation.inputs(request.guide())).clean(request.output());
    }

    private static Checked<WriteResult> write(OutputTree tree, Preparation.Prepared prepared, BuildRequest request) {
        int threads = Runtime.getRuntime().availableProcessors();
        return new SiteWriter(prepared.inputs(), threads).write(tree, request.output());
    }

    private Means means() {
        return means(ReadingShelf.none());
    }

    private Means means(ReadingShelf reading) {
        return new Means(version, memory, engine.press(), themes, reading);
    }

    private SiteRenderer renderer(PreparedGuide guide) {
        return SiteRenderer.of(
                guide.catalog(),
                guide.plan(),
                guide.links(),
                guide.theme(),
                guide.figures(),
                guide.photos(),
                engine.press().get());
    }

    /** What is made of the whole site, mounted guides too. */
    private static List<ClosingFile> closing(
            List<PreparedGuide> guides, List<SiteRenderer> renderers, Stopwatch watch) {
        List<ClosingFile> closing = new ArrayList<>();
        for (int i = 0; i < guides.size(); i++) {
            SitePlan plan = guides.get(i).plan();
            SiteRenderer renderer = renderers.get(i);
            plan.archive().ifPresent(zip -> {
                closing.add(new ClosingFile(zip, files -> new Archive(plan, renderer.home()).of(files)));
                closing.add(new ClosingFile(plan.home().path(), files -> renderer.home((int) size(zip, files))));
            });
            plan.ownWorker().ifPresent(path -> closing.add(new ClosingFile(path, new WorkerScript(plan)::of)));
        }
        watch.count(Stage.CLOSING, closing.size());
        return closing.stream()
                .map(file -> new ClosingFile(
                        file.path(),
                        files ->
                                watch.during(Stage.CLOSING, () -> file.content().bytes(files))))
                .toList();
    }

    private static long size(UrlPath path, WrittenFiles files) {
        return Objects.requireNonNull(files.all().get(path.value())).size();
    }

    /** Home pages that tell the size of an archive, and so are made when that is there. */
    private static Set<String> lateHomes(List<PreparedGuide> guides) {
        return guides.stream()
                .map(PreparedGuide::plan)
                .filter(plan -> plan.archive().isPresent())
                .map(plan -> plan.home().path().value())
                .collect(Collectors.toSet());
    }

    private static Checked<OutputTree> tree(
            List<PreparedGuide> guides, List<SiteRenderer> renderers, Progress progress, Stopwatch watch) {
        List<RenderedFile> rendered = rendered(renderers);
        Set<String> late = lateHomes(guides);
        rendered.removeIf(file -> late.contains(file.path()));
        return OutputTree.of(files(rendered, progress, watch), closing(guides, renderers, watch));
    }

    /** All files that need no others; those that languages share once. */
    private static List<RenderedFile> rendered(List<SiteRenderer> renderers) {
        List<RenderedFile> rendered = new ArrayList<>();
        Set<String> shared = new HashSet<>();
        for (SiteRenderer guide : renderers) {
            guide.files().stream()
                    .filter(file -> !guide.isShared(file) || shared.add(file.path()))
                    .forEach(rendered::add);
        }
        return rendered;
    }

    private static List<OutputFile> files(List<RenderedFile> rendered, Progress progress, Stopwatch watch) {
        AtomicInteger done = new AtomicInteger();
        List<OutputFile> files = new ArrayList<>(rendered.size());
        for (RenderedFile file : rendered) {
            OutputFile.Content content = () -> {
                byte[] bytes = watch.making(file.path(), file.content());
                progress.made(done.incrementAndGet(), rendered.size());
                return bytes;
            };
            Optional<OutputFile.Pieces> pieces = file.pieces().map(made -> to -> {
                watch.making(file.path(), () -> made.write(to));
                progress.made(done.incrementAndGet(), rendered.size());
            });
            files.add(new OutputFile(UrlPath.of(file.path()), content, pieces));
        }
        return files;
    }
}
