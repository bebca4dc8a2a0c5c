package org.cuecard.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.Edition;
import org.cuecard.parse.Freshness;
import org.cuecard.parse.ReadOptions;
import org.cuecard.parse.TranslationMarks;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/**
 * How far a guide is translated into one of its languages, and what has changed since.
 *
 * @param language a BCP 47 tag
 * @param files file by file, by the path of the original
 */
public record TranslationReport(String language, List<Row> files) {
    public TranslationReport {
        files = List.copyOf(files);
    }

    /**
     * A file of the guide.
     *
     * @param file the path of the original
     * @param fresh how many texts are translated from what the original says now
     * @param stale the texts whose original has changed since
     * @param unmarked how many texts are translated from nobody knows what
     * @param missing the texts that are not translated
     */
    public record Row(String file, int fresh, List<String> stale, int unmarked, List<String> missing) {
        public Row {
            stale = List.copyOf(stale);
            missing = List.copyOf(missing);
        }

        static Row of(TranslationMarks.State state) {
            return new Row(
                    state.file(),
                    state.in(Freshness.FRESH).size(),
                    state.in(Freshness.STALE),
                    state.in(Freshness.UNMARKED).size(),
                    state.in(Freshness.MISSING));
        }
    }

    /**
     * Reads a guide and tells of each language that it is translated into.
     *
     * @param accept whether to write down first that all that is translated now fits the originals as they are now
     * @throws IOException when the guide's folder cannot be read, or the marks cannot be written
     */
    public static List<TranslationReport> of(BuildRequest request, boolean accept) throws IOException {
        SourceTree tree = SourceTreeReader.read(request.guide(), List.of("exercises", "site"));
        ReadOptions options = new ReadOptions(request.now(), request.drafts());
        List<TranslationReport> reports = new ArrayList<>();
        List<Edition> editions = CatalogReader.editions(tree, options).value().orElse(List.of());
        if (accept) {
            for (Edition edition : editions) {
                if (edition.catalog().translation().isPresent()) {
                    Path marks = request.guide().resolve(TranslationMarks.path(edition));
                    Files.write(marks, TranslationMarks.accepted(edition).getBytes(StandardCharsets.UTF_8));
                }
            }
            return of(request, false);
        }
        for (Edition edition : editions) {
            if (edition.catalog().translation().isPresent()) {
                List<TranslationMarks.State> states = TranslationMarks.states(edition, new DiagnosticLog());
                reports.add(new TranslationReport(
                        edition.language(), states.stream().map(Row::of).toList()));
            }
        }
        return List.copyOf(reports);
    }

    /** How many texts are translated from nobody knows what. */
    public int unmarked() {
        return files.stream().mapToInt(Row::unmarked).sum();
    }

    /** Whether every text is translated, from what its original says now. */
    public boolean isFresh() {
        return files.stream()
                .allMatch(file -> file.stale().isEmpty() && file.missing().isEmpty() && file.unmarked() == 0);
    }
}
