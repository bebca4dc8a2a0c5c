package org.cuecard.parse;

import java.time.LocalDate;
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
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/** Reads one exercise, one programme or one page by itself. Safe for use by several threads. */
final class PartReader {
    private final ProseReader prose;
    private final ReadOptions options;

    PartReader(ProseReader prose, ReadOptions options) {
        this.prose = prose;
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
            return new Outcome<>(path, false, Optional.empty(), log.all());
        }
        if (isLeftOut(parts.get().fields())) {
            return Outcome.leftOut(path);
        }
        Optional<PageSpec> spec = SpecReader.read(parts.get().fields(), PageSpec.class, log);
        Prose body = prose.read(parts.get().body(), log);
        return outcome(path, spec, PageSpec::publishOn, read -> new GuidePage(path, read, body, file), log);
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
        Optional<S> spec = pair.spec().flatMap(file -> SpecReader.read(file, type, log));
        Prose body = pair.body().map(file -> prose.read(whole(file), log)).orElse(Prose.EMPTY);
        SourceFile specFile = pair.file();
        String bodyPath = specFile.path().replaceFirst("\\.[a-z]+$", ".md");
        SourceFile bodyFile = pair.body().orElseGet(() -> SourceFile.absent(bodyPath));
        return outcome(pair.id(), spec, from, read -> maker.make(read, body, specFile, bodyFile), log);
    }

    /** What is published later is checked today, so that the day itself brings no surprise. */
    private <S, T> Outcome<T> outcome(
            String id,
            Optional<S> spec,
            Function<S, Optional<LocalDate>> from,
            Function<S, T> maker,
            DiagnosticLog log) {
        boolean later = !options.drafts()
                && spec.flatMap(from).filter(day -> day.isAfter(options.now())).isPresent();
        return new Outcome<>(id, later, later ? Optional.empty() : spec.map(maker), log.all());
    }

    private boolean isLeftOut(SourceSpan fields) {
        return !options.drafts() && DraftMark.isIn(fields);
    }

    private static SourceSpan whole(SourceFile file) {
        return file.span(0, file.text().length());
    }
}
