package org.cuecard.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.RawHtml;
import org.cuecard.model.Translation;
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
    private final PartShelf shelf;
    private final DiagnosticLog log = new DiagnosticLog();

    private CatalogReader(SourceTree tree, ReadOptions options, PartShelf shelf) {
        this.tree = tree;
        this.options = options;
        this.shelf = shelf;
    }

    /**
     * Reads and checks a guide in the language that it is written in.
     *
     * @see #editions
     */
    public static Checked<Catalog> read(SourceTree tree, ReadOptions options) {
        Checked<Edition> edition = edition(tree, options, Optional.empty());
        return new Checked<>(edition.value().map(Edition::catalog), edition.diagnostics());
    }

    /**
     * Reads and checks a guide in one of its languages.
     *
     * @param language in the language that the guide is written in when it is left out, or when the guide has no such
     *     language
     */
    public static Checked<Edition> edition(SourceTree tree, ReadOptions options, Optional<String> language) {
        CatalogReader reader = new CatalogReader(tree, options, new PartShelf());
        Sources sources = reader.sources();
        Optional<TranslationFiles> translation = sources.translations().stream()
                .filter(files -> language.filter(files.language().value()::equalsIgnoreCase)
                        .isPresent())
                .findFirst();
        return new Checked<>(reader.edition(sources.files(), translation), reader.log.all());
    }

    /**
     * Reads and checks a guide in all its languages.
     *
     * @param tree the guide's folder, with its {@code exercises/} and {@code site/}
     * @return the guide in the language that it is written in, then in those that it lists, when site/guide.yaml and
     *     site/vocabulary.yaml could be read (a book, which has pages and no exercises, needs no vocabulary); beside
     *     errors it holds what could be made of the rest. Whether links lead anywhere is not checked here: that takes
     *     the site's plan
     */
    public static Checked<List<Edition>> editions(SourceTree tree, ReadOptions options) {
        return editions(tree, options, new PartShelf());
    }

    /**
     * Reads and checks a guide in all its languages, of which some parts may be known.
     *
     * @param shelf what was read before, and what this reading leaves for the next one
     * @see #editions(SourceTree, ReadOptions)
     */
    public static Checked<List<Edition>> editions(SourceTree tree, ReadOptions options, PartShelf shelf) {
        CatalogReader reader = new CatalogReader(tree, options, shelf);
        Sources sources = reader.sources();
        List<Edition> editions = new ArrayList<>();
        reader.edition(sources.files(), Optional.empty()).ifPresent(editions::add);
        for (TranslationFiles translation : sources.translations()) {
            reader.edition(sources.files(), Optional.of(translation)).ifPresent(editions::add);
        }
        return new Checked<>(
                editions.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(editions)), reader.log.all());
    }

    /** The guide's files by what they are for, and the translations that lie among them. */
    private record Sources(SortedFiles files, List<TranslationFiles> translations) {}

    private Sources sources() {
        for (ReadProblem problem : tree.problems()) {
            log.report(ReadProblems.diagnostic(problem));
        }
        // Read for its languages alone; its problems are told when it is read as a part of the guide.
        Optional<GuideSpec> guide =
                tree.file(FileSorter.GUIDE).flatMap(file -> SpecReader.read(file, GuideSpec.class, problem -> {}));
        LanguageSorter.Sorted sorted = LanguageSorter.sort(tree, guide, log);
        return new Sources(new FileSorter(sorted.original(), log).sort(), sorted.translations());
    }

    private Optional<Edition> edition(SortedFiles files, Optional<TranslationFiles> translation) {
        List<TranslatedFile> told = new ArrayList<>();
        Contents contents = contents(files, translation, told);
        Checks.all(contents.vocabulary()).parallelStream()
                .map(check -> check.problems(contents))
                .toList()
                .forEach(log::reportAll);
        return contents.catalog()
                .map(catalog -> new Edition(catalog, told, translation.flatMap(TranslationFiles::marks)));
    }

    private Contents contents(SortedFiles files, Optional<TranslationFiles> translation, List<TranslatedFile> told) {
        OverlaidReader fields = new OverlaidReader(translation, BodyReader.NONE, BodyReader.NONE);
        Optional<GuideSpec> own = files.guide().flatMap(file -> fields.spec(file, GuideSpec.class, told, log));
        Optional<GuideSpec> guide =
                translation.map(to -> own.map(spec -> spec.in(to.language()))).orElse(own);
        Optional<Vocabulary> vocabulary = files.vocabulary()
                .flatMap(file -> fields.spec(file, Vocabulary.class, told, log))
                .or(() -> files.isBook() ? Optional.of(NO_TERMS) : Optional.empty());
        String spoken = guide.map(spec -> spec.language().value()).orElse("");
        PartReader reader = new PartReader(
                reader(translation, own, files),
                options,
                row(translation, own, spoken, vocabulary, files),
                Checks.ofParts(spoken, vocabulary, options.now()),
                files.exercises().size() > options.unpacked());
        Gathered<Exercise> exercises = Gathered.of(files.exercises(), reader::exercise, log);
        Gathered<Programme> programmes = Gathered.of(files.programmes(), reader::programme, log);
        Gathered<GuidePage> pages = Gathered.of(files.pages(), reader::page, log);
        reader.forgetAllBut(exercises.ids(), programmes.ids(), pages.ids());
        Stream.of(exercises.files(), programmes.files(), pages.files()).forEach(told::addAll);
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
                files.assets(),
                translation.flatMap(to -> own.map(spec -> translation(spec, told))));
    }

    private static Translation translation(GuideSpec guide, List<TranslatedFile> files) {
        return new Translation(
                guide.language().value(),
                paths(files, TranslatedFile::hasForeignBody),
                paths(files, file -> !file.isWhole()),
                files.stream().flatMap(TranslatedFile::foreignTexts).collect(Collectors.toSet()));
    }

    private static Set<String> paths(List<TranslatedFile> files, Predicate<TranslatedFile> which) {
        return files.stream().filter(which).map(file -> file.original().path()).collect(Collectors.toSet());
    }

    private static String language(Optional<GuideSpec> guide) {
        return guide.map(spec -> spec.language().value()).orElse("en");
    }

    private PartShelf.Row row(
            Optional<TranslationFiles> translation,
            Optional<GuideSpec> guide,
            String spoken,
            Optional<Vocabulary> vocabulary,
            SortedFiles files) {
        RawHtml rawHtml = guide.flatMap(GuideSpec::rawHtml).orElse(RawHtml.REFUSE);
        return shelf.row(
                translation, PartShelf.Rules.of(options, language(guide), spoken, rawHtml, vocabulary, files.assets()));
    }

    private OverlaidReader reader(
            Optional<TranslationFiles> translation, Optional<GuideSpec> guide, SortedFiles files) {
        String own = language(guide);
        String other = translation.map(to -> to.language().value()).orElse(own);
        return new OverlaidReader(
                translation, bodies(proseRules(guide, own, files)), bodies(proseRules(guide, other, files)));
    }

    private BodyReader bodies(ProseRules rules) {
        return options.bodies() ? new ProseReader(rules) : BodyReader.NONE;
    }

    private static ProseRules proseRules(Optional<GuideSpec> guide, String language, SortedFiles files) {
        return new ProseRules(
                guide.flatMap(GuideSpec::rawHtml).orElse(RawHtml.REFUSE),
                ProseWords.of(language),
                new PictureFinder(files.assets()));
    }
}
