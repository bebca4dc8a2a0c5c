package org.cuecard.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Vocabulary;
import org.cuecard.parse.ReadProblems;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/**
 * Brings other people's exercises into a guide. Either everything that passed is written or nothing; a record that the
 * guide's own check would tell an error of is refused, with that error as the reason.
 */
public final class Importer {
    /** The largest file of a collection that is read, in bytes. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final String VOCABULARY = "site/vocabulary.yaml";
    private static final String LEDGERS = "exercises/.import/";

    private final ImportRequest request;
    private final GuideJudge judge;
    private final DiagnosticLog source = new DiagnosticLog();
    private final DiagnosticLog guide = new DiagnosticLog();

    private Importer(ImportRequest request, GuideJudge judge) {
        this.request = request;
        this.judge = judge;
    }

    /** The map of words that comes with Cuecard, for a person to save and change. */
    public static String bundledMap() {
        return ImportMap.bundledText();
    }

    /**
     * Imports, or tells what an import would do.
     *
     * @throws IOException when the guide's folder cannot be read
     */
    public static ImportResult run(ImportRequest request, GuideJudge judge) throws IOException {
        return new Importer(request, judge).run();
    }

    private ImportResult run() throws IOException {
        SourceTree tree = SourceTreeReader.read(request.guide(), List.of("exercises", "site"));
        Optional<SourceFile> words = tree.file(VOCABULARY);
        Optional<Vocabulary> vocabulary = words.flatMap(file -> SpecReader.read(file, Vocabulary.class, guide));
        if (words.isEmpty()) {
            guide.report(Diagnostic.of(
                    Code.NO_VOCABULARY,
                    SourceFile.absent(VOCABULARY).start(),
                    "there is no " + VOCABULARY,
                    "write it: it lists the muscles, equipment and levels that specs may name"));
        }
        Optional<ImportMap> map = map();
        if (vocabulary.isEmpty() || guide.hasErrors() || source.hasErrors()) {
            return failed();
        }
        Terms terms = new Terms(vocabulary.get(), request.collection(), map, ImportMap.bundled());
        List<Found> found = new CollectionReader(request, terms, map, language(tree), source).read();
        if (source.hasErrors()) {
            return failed();
        }
        Ledger ledger = ledger();
        List<Merged> merged = merged(found, new GuideFiles(tree), ledger);
        return settle(merged, words.orElseThrow(), ledger);
    }

    private Optional<ImportMap> map() {
        return request.map()
                .flatMap(path -> read(path, request.shownMap()))
                .flatMap(file -> ImportMap.read(file, source));
    }

    private Optional<SourceFile> read(Path path, String shown) {
        SourceTree tree = SourceTreeReader.readText(path, shown);
        tree.problems().forEach(problem -> source.report(ReadProblems.diagnostic(problem)));
        return tree.file(shown);
    }

    private String language(SourceTree tree) {
        return request.language()
                .or(() -> tree.file("site/guide.yaml")
                        .flatMap(file -> SpecReader.read(file, GuideSpec.class, problem -> {}))
                        .map(spec -> spec.language().value()))
                .orElse("en");
    }

    private String ledgerPath() {
        return LEDGERS + request.name() + ".csv";
    }

    private Ledger ledger() {
        Path file = request.guide().resolve(ledgerPath());
        if (!Files.exists(file)) {
            return Ledger.empty();
        }
        SourceTree tree = SourceTreeReader.readText(file, ledgerPath(), MAX_BYTES);
        tree.problems().forEach(problem -> guide.report(ReadProblems.diagnostic(problem)));
        return tree.file(ledgerPath()).map(Ledger::read).orElse(Ledger.empty());
    }

    private List<Merged> merged(List<Found> found, GuideFiles files, Ledger ledger) {
        String folder = request.folder().isEmpty() ? "exercises" : "exercises/" + request.folder();
        Merge merge = new Merge(files, ledger, folder, request.name(), request.theirs());
        Set<String> seen = new HashSet<>();
        List<Merged> merged = new ArrayList<>();
        for (Found record : found) {
            merged.add(
                    seen.add(record.record())
                            ? merge.merge(record)
                            : Merged.refused(record, Optional.empty(), "the source has another record of this id"));
        }
        return merged;
    }

    /** Refuses what the guide's check has an error for, until it has none, and writes the rest. */
    private ImportResult settle(List<Merged> merged, SourceFile vocabulary, Ledger ledger) throws IOException {
        List<Merged> left = new ArrayList<>(merged);
        Optional<Set<Diagnostic>> before = Optional.empty();
        while (!guide.hasErrors()) {
            Set<NewTerm> terms = newTerms(left);
            ChangeSet changes = changes(left, terms, vocabulary);
            if (guide.hasErrors()) {
                break;
            }
            List<Diagnostic> errors = changes.isEmpty()
                    ? List.of()
                    : judge.judge(changes::over).stream()
                            .filter(Diagnostic::isError)
                            .toList();
            if (errors.isEmpty() || !refuse(left, errors)) {
                if (!errors.isEmpty() && before.isEmpty()) {
                    before = Optional.of(Set.copyOf(judge.judge(tree -> tree)));
                }
                report(errors, before.orElse(Set.of()));
                return guide.hasErrors() ? failed() : written(left, changes, terms, ledger);
            }
        }
        return failed();
    }

    private ChangeSet changes(List<Merged> merged, Set<NewTerm> terms, SourceFile vocabulary) {
        ChangeSet changes = new ChangeSet();
        merged.forEach(each -> changes.putAll(each.changes()));
        if (!terms.isEmpty()) {
            VocabularyText.with(vocabulary, terms)
                    .ifPresentOrElse(
                            file -> changes.put(VOCABULARY, file.text()),
                            () -> guide.report(Diagnostic.of(
                                    Code.UNKNOWN_TERM,
                                    vocabulary.start(),
                                    "terms have to be added here for what is imported, and lines cannot be added to this file",
                                    "write muscles:, equipment: and levels: with one term a line",
                                    "or add them yourself: "
                                            + String.join(
                                                    ", ",
                                                    terms.stream()
                                                            .map(NewTerm::id)
                                                            .toList()))));
        }
        return changes;
    }

    private static Set<NewTerm> newTerms(List<Merged> merged) {
        Set<NewTerm> terms = new TreeSet<>();
        merged.forEach(each -> terms.addAll(each.newTerms()));
        return terms;
    }

    /** Refuses the records whose files have errors; whether there was one. */
    private static boolean refuse(List<Merged> merged, List<Diagnostic> errors) {
        Map<String, String> reasons = new HashMap<>();
        errors.forEach(error -> reasons.putIfAbsent(
                error.span().file().path(),
                error.message() + " (" + error.code().id() + ")"));
        boolean any = false;
        for (int i = 0; i < merged.size(); i++) {
            Optional<String> reason = merged.get(i).changes().paths().stream()
                    .filter(reasons::containsKey)
                    .map(path -> reasons.getOrDefault(path, ""))
                    .findFirst();
            if (reason.isPresent()) {
                merged.set(i, merged.get(i).refused(reason.get()));
                any = true;
            }
        }
        return any;
    }

    /** Tells the errors that the guide did not have before, which no single record can be refused for. */
    private void report(List<Diagnostic> errors, Set<Diagnostic> before) {
        Set<String> known = new HashSet<>();
        before.forEach(diagnostic -> known.add(key(diagnostic)));
        errors.stream().filter(error -> !known.contains(key(error))).forEach(guide::report);
    }

    private static String key(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.span().file().path() + " " + diagnostic.message();
    }

    private ImportResult written(List<Merged> merged, ChangeSet changes, Set<NewTerm> terms, Ledger before)
            throws IOException {
        SortedMap<String, Ledger.Entry> entries = new TreeMap<>();
        merged.forEach(each ->
                each.entry().ifPresent(entry -> entries.put(each.report().record(), entry)));
        Ledger after = before.with(entries);
        if (!after.text().equals(before.text())) {
            changes.put(ledgerPath(), after.text());
        }
        if (!request.dryRun() && !write(changes)) {
            return failed();
        }
        ImportReport report = new ImportReport(
                request.name(),
                merged.stream().map(Merged::report).toList(),
                terms.stream().map(NewTerm::id).toList(),
                request.dryRun());
        return new ImportResult(report, source.all(), guide.all(), changes.paths());
    }

    private boolean write(ChangeSet changes) {
        try {
            changes.write(request.guide());
            return true;
        } catch (IOException e) {
            guide.report(Diagnostic.of(
                    Code.IMPORT_FAILED,
                    SourceFile.absent("exercises").start(),
                    "the system did not let the files be written: " + e.getMessage(),
                    "see that there is room, and that you may write in the guide's folder"));
            return false;
        }
    }

    private ImportResult failed() {
        return new ImportResult(
                new ImportReport(request.name(), List.of(), List.of(), request.dryRun()),
                source.all(),
                guide.all(),
                List.of());
    }
}
