package org.cuecard.importer;

import java.util.List;
import org.cuecard.diagnostic.Diagnostic;

/**
 * What became of an import.
 *
 * @param report of every record; of none when the source or the guide could not be read
 * @param sourceProblems problems of the collection's file and of the map, by the names that the person gave them
 * @param guideProblems problems of the guide, by the paths of its files
 * @param files the files that were written, or that would be; paths from the guide's folder
 */
public record ImportResult(
        ImportReport report, List<Diagnostic> sourceProblems, List<Diagnostic> guideProblems, List<String> files) {
    public ImportResult {
        sourceProblems = List.copyOf(sourceProblems);
        guideProblems = List.copyOf(guideProblems);
        files = List.copyOf(files);
    }

    /** Whether an error kept everything from being written. */
    public boolean failed() {
        return sourceProblems.stream().anyMatch(Diagnostic::isError)
                || guideProblems.stream().anyMatch(Diagnostic::isError);
    }
}
