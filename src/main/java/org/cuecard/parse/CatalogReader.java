package org.cuecard.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.RawHtml;
import org.cuecard.model.Vocabulary;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.ReadProblem;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/**
 * Reads a guide: from a {@link SourceTree} to a {@link Catalog} and all problems of its files, in one run.
 *
 * <p>Each file is read by itself, several at a time; what they report is put in order afterwards, so that neither the
 * number of processors nor the order of files on a disk shows.
 */
public final class CatalogReader {
    private static final Vocabulary NO_TERMS = new Vocabulary(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            List.of("1", "2", "3", "4", "5"),
            Map.of(),
            Map.of());

    private final SourceTree tree;
    private final ReadOptions options;
    private final DiagnosticLog log = new DiagnosticLog();

    private CatalogReader(SourceTree tree, ReadOptions options) {
        this.tree = tree;
        this.options = options;
    }

    /**
     * Reads and checks a guide.
     *
     * @param tree the guide's folder, with its {@code exercises/} and {@code site/}
     * @return the catalog, when site/guide.yaml and site/vocabulary.yaml could be read (a book, which has pages and no
     *     exercises, needs no vocabulary); beside errors it holds what could be made of the rest. Whether links lead
     *     anywhere is not checked here: that takes the site's plan
     */
    public static Checked<Catalog> read(SourceTree tree, ReadOptions options) {
        return new CatalogReader(tree, options).read();
    }

    private Checked<Catalog> read() {
        for (ReadProblem problem : tree.problems()) {
            log.report(ReadProblems.diagnostic(problem));
        }
        Contents contents = contents(new FileSorter(tree, log).sort());
        for (ContentCheck check : Checks.all(options.now())) {
            check.check(contents, log);
        }
        return new Checked<>(contents.catalog(), log.all());
    }

    private Contents contents(SortedFiles files) {
        Optional<GuideSpec> guide = files.guide().flatMap(file -> SpecReader.read(file, GuideSpec.class, log));
        Optional<Vocabulary> vocabulary = files.vocabulary()
                .flatMap(file -> SpecReader.read(file, Vocabulary.class, log))
                .or(() -> files.isBook() ? Optional.of(NO_TERMS) : Optional.empty());
        PartReader reader = new PartReader(new ProseReader(proseRules(guide, files)), options);
        Gathered<Exercise> exercises = Gathered.of(files.exercises(), reader::exercise, log);
        Gathered<Programme> programmes = Gathered.of(files.programmes(), reader::programme, log);
        Gathered<GuidePage> pages = Gathered.of(files.pages(), reader::page, log);
        return new Contents(
                guide,
                files.guide().orElse(SourceFile.absent(FileSorter.GUIDE)),
                vocabulary,
                files.vocabulary().orElse(SourceFile.absent(FileSorter.VOCABULARY)),
                exercises.found(),
                programmes.found(),
                pages.found(),
                exercises.ids(),
                programmes.ids(),
                files.assets());
    }

    private static ProseRules proseRules(Optional<GuideSpec> guide, SortedFiles files) {
        return new ProseRules(
                guide.flatMap(GuideSpec::rawHtml).orElse(RawHtml.REFUSE),
                ProseWords.of(guide.map(spec -> spec.language().value()).orElse("en")),
                new PictureFinder(files.assets()));
    }
}
