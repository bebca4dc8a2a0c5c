package org.cuecard.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuidePage;
import org.cuecard.model.PageSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.Prose;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/** Reads one exercise, one programme or one page by itself. Safe for use by several threads. */
final class PartReader {
    private final OverlaidReader reader;
    private final ReadOptions options;
    private final PartShelf.Row shelf;
    private final List<PartCheck> checks;
    private final boolean packing;

    /** @param packing whether exercises are packed when they were read */
    PartReader(
            OverlaidReader reader, ReadOptions options, PartShelf.Row shelf, List<PartCheck> checks, boolean packing) {
        this.packing = packing;
        this.reader = reader;
        this.options = options;
        this.shelf = shelf;
        this.checks = checks;
    }

    Outcome<Exercise> exercise(SpecPair pair) {
        return shelf.read(Exercise.class, pair.id(), files(pair), () -> {
            Maker<ExerciseSpec, Exercise> maker =
                    (spec, body, specFile, bodyFile) -> new Exercise(pair.id(), spec, body, specFile, bodyFile);
            Outcome<Exercise> read =
                    checked(pair(pair, ExerciseSpec.class, ExerciseSpec::publishOn, maker), PartCheck::exercise);
            return packing ? read.with(read.value().map(Exercise::packed)) : read;
        });
    }

    Outcome<Programme> programme(SpecPair pair) {
        return shelf.read(Programme.class, pair.id(), files(pair), () -> {
            Maker<ProgrammeSpec, Programme> maker =
                    (spec, body, specFile, bodyFile) -> new Programme(pair.id(), spec, body, specFile, bodyFile);
            return checked(pair(pair, ProgrammeSpec.class, ProgrammeSpec::publishOn, maker), PartCheck::programme);
        });
    }

    Outcome<GuidePage> page(SourceFile file) {
        String path =
                file.path().substring(FileSorter.PAGES.length(), file.path().length() - ".md".length());
        return shelf.read(
                GuidePage.class, path, withTranslation(file), () -> checked(page(file, path), PartCheck::page));
    }

    /** How a check looks at a part of some type. */
    @FunctionalInterface
    private interface Look<T> {
        void at(PartCheck check, T part, DiagnosticSink sink);
    }

    private <T> Outcome<T> checked(Outcome<T> outcome, Look<T> look) {
        if (outcome.value().isEmpty()) {
            return outcome;
        }
        List<Diagnostic> problems = new ArrayList<>(outcome.diagnostics());
        checks.forEach(check -> look.at(check, outcome.value().get(), problems::add));
        return new Outcome<>(outcome.id(), outcome.draft(), outcome.value(), List.copyOf(problems), outcome.files());
    }

    /** Keeps no part but these for the next reading. */
    void forgetAllBut(Ids exercises, Ids programmes, Ids pages) {
        shelf.retain(Exercise.class, exercises);
        shelf.retain(Programme.class, programmes);
        shelf.retain(GuidePage.class, pages);
    }

    private Stream<SourceFile> files(SpecPair pair) {
        return Stream.concat(pair.spec().stream(), pair.body().stream()).flatMap(this::withTranslation);
    }

    private Stream<SourceFile> withTranslation(SourceFile file) {
        return Stream.concat(Stream.of(file), reader.translation(file).stream());
    }

    private Outcome<GuidePage> page(SourceFile file, String path) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<FrontMatter> parts = FrontMatter.split(file, log);
        if (parts.isEmpty()) {
            return new Outcome<>(path, false, Optional.empty(), log.all(), List.of());
        }
        if (isLeftOut(parts.get().fields())) {
            return Outcome.leftOut(path);
        }
        List<TranslatedFile> told = new ArrayList<>();
        Optional<OverlaidReader.Page<PageSpec>> page = reader.page(file, parts.get(), PageSpec.class, told, log);
        return outcome(
                path,
                page,
                read -> read.spec().publishOn(),
                read -> new GuidePage(
                        path, read.spec(), read.body().prose(), read.body().file()),
                told,
                log);
    }

    /** Puts a spec and its body together. */
    @FunctionalInterface
    private interface Maker<S, T> {
        T make(S spec, Prose body, SourceFile specFile, SourceFile bodyFile);
    }

    private <S extends Record, T> Outcome<T> pair(
            SpecPair pair, Class<S> type, Function<S, Optional<LocalDate>> from, Maker<S, T> maker) {
        if (pair.spec().map(file -> isLeftOut(whole(file))).orElse(false)) {
            return Outcome.leftOut(pair.id());
        }
        DiagnosticLog log = new DiagnosticLog();
        List<TranslatedFile> told = new ArrayList<>();
        Optional<S> spec = pair.spec().flatMap(file -> reader.spec(file, type, told, log));
        SourceFile specFile = pair.file();
        OverlaidReader.Body body = pair.body()
                .map(file -> reader.body(file, told, log))
                .orElseGet(() -> new OverlaidReader.Body(
                        Prose.EMPTY, SourceFile.absent(specFile.path().replaceFirst("\\.[a-z]+$", ".md"))));
        return outcome(pair.id(), spec, from, read -> maker.make(read, body.prose(), specFile, body.file()), told, log);
    }

    /** What is published later is checked today, so that the day itself brings no surprise. */
    private <S, T> Outcome<T> outcome(
            String id,
            Optional<S> spec,
            Function<S, Optional<LocalDate>> from,
            Function<S, T> maker,
            List<TranslatedFile> told,
            DiagnosticLog log) {
        boolean later = !options.drafts()
                && spec.flatMap(from).filter(day -> day.isAfter(options.now())).isPresent();
        return new Outcome<>(id, later, later ? Optional.empty() : spec.map(maker), log.all(), told);
    }

    private boolean isLeftOut(SourceSpan fields) {
        return !options.drafts() && DraftMark.isIn(fields);
    }

    private static SourceSpan whole(SourceFile file) {
        return file.span(0, file.length());
    }
}
