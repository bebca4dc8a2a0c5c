package org.cuecard.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.model.Catalog;
import org.cuecard.output.OutputFile;
import org.cuecard.output.OutputTree;
import org.cuecard.parse.PartShelf;
import org.cuecard.plan.PlanOptions;
import org.cuecard.plan.PlanShelf;
import org.cuecard.plan.UrlPath;
import org.cuecard.render.RenderedFile;
import org.cuecard.source.FileShelf;

/**
 * What was read of guides before, for a builder that reads them again and again. One that builds once keeps nothing: it
 * would only hold memory.
 */
final class ReadingShelf {
    private final Optional<FileShelf> files;
    private final Map<Path, PartShelf> parts = new ConcurrentHashMap<>();
    private final Map<Edition, PlanShelf> plans = new ConcurrentHashMap<>();
    private List<String> searched = List.of();
    private List<Diagnostic> found = List.of();

    /** A guide in one of its languages. */
    private record Edition(Path guide, String language) {}

    private ReadingShelf(Optional<FileShelf> files) {
        this.files = files;
    }

    static ReadingShelf keeping() {
        return new ReadingShelf(Optional.of(new FileShelf()));
    }

    static ReadingShelf none() {
        return new ReadingShelf(Optional.empty());
    }

    Optional<FileShelf> files() {
        return files;
    }

    /** The parts of one guide. */
    PartShelf parts(Path guide) {
        return files.isPresent() ? parts.computeIfAbsent(guide, unused -> new PartShelf()) : new PartShelf();
    }

    /**
     * The files of a site that would land on one another; a site that has the files that it had is not searched again.
     */
    List<Diagnostic> conflicts(List<RenderedFile> files) {
        List<String> paths = files.stream().map(RenderedFile::path).toList();
        if (!paths.equals(searched)) {
            found = OutputTree.of(files.stream()
                            .map(file -> new OutputFile(UrlPath.of(file.path()), file.content()::get))
                            .toList())
                    .diagnostics();
            searched = paths;
        }
        return found;
    }

    /** The plan of one guide in the catalog's language. */
    PlanShelf.Planned plan(Path guide, Catalog catalog, PlanOptions options) {
        if (files.isEmpty()) {
            return PlanShelf.make(catalog, options);
        }
        Edition edition = new Edition(guide, catalog.guide().language().value());
        return plans.computeIfAbsent(edition, unused -> new PlanShelf()).plan(catalog, options);
    }
}
