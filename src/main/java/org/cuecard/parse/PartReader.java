package org.cuecard.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cuecard.diagnostic.DiagnosticLog;
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

    PartReader(OverlaidReader reader, ReadOptions options) {
        this.reader = reader;
        this.options = options;
    }

    Outcome<Exercise> exercise(SpecPair pair) {
        return pair(
                pair,
                ExerciseSpec.class,
                ExerciseSpec::publishOn,
                (spec, body, specFile, bodyFile) -> new Exercise(pair.id(), spec, body, specFile, bodyFile));
    }

    Outcome<Programme> programme(SpecPair pair) {
        return pair(
                pair,
                ProgrammeSpec.class,
                ProgrammeSpec::publishOn,
                (spec, body, specFile, bodyFile) -> new Programme(pair.id(), spec, body, specFile, bodyFile));
    }

    Outcome<GuidePage> page(SourceFile file) {
        String path =
                file.path().substring(FileSorter.PAGES.length(), file.path().length() - ".md".length());
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
        String bodyPath = specFile.path().replaceFirst("\\.[a-z]+$", ".md");
        OverlaidReader.Body body = pair.body()
                .map(file -> reader.body(file, told, log))
                .orElseGet(() -> new OverlaidReader.Body(Prose.EMPTY, SourceFile.absent(bodyPath)));
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
        return file.span(0, file.text().length());
    }
}
