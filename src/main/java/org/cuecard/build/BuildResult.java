package org.cuecard.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.Severity;
import org.cuecard.output.WriteResult;

/**
 * What became of a build.
 *
 * @param reports the problems, guide by guide
 * @param pages the number of pages that the site has, print pages included
 * @param written what was done to the disk; absent when there were errors, or when nothing was to be written
 * @param timings where the time went
 */
public record BuildResult(List<GuideReport> reports, int pages, Optional<WriteResult> written, Timings timings) {
    public BuildResult {
        reports = List.copyOf(reports);
    }

    /** How many files were made or made anew. */
    public int filesWritten() {
        return written.map(WriteResult::written).orElse(0);
    }

    /** How many files stayed as they were. */
    public int filesUnchanged() {
        return written.map(WriteResult::unchanged).orElse(0);
    }

    /** How many files of an earlier build went. */
    public int filesRemoved() {
        return written.map(WriteResult::removed).orElse(0);
    }

    /** This result, with what writing did and told. */
    BuildResult with(Checked<WriteResult> writing) {
        return new BuildResult(and(writing.diagnostics()).reports(), pages, writing.value(), timings);
    }

    /** This result, with more problems. */
    BuildResult and(List<Diagnostic> more) {
        List<GuideReport> all = new ArrayList<>(reports);
        if (!more.isEmpty()) {
            all.add(new GuideReport("", more));
        }
        return new BuildResult(all, pages, written, timings);
    }

    /** This result, with the time that it took. */
    BuildResult in(Timings time) {
        return new BuildResult(reports, pages, written, time);
    }

    /** Whether the guide has to be mended before a site can be written. */
    public boolean failed(boolean strict) {
        return count(Severity.ERROR) > 0 || (strict && count(Severity.WARNING) > 0);
    }

    public int count(Severity severity) {
        return (int) reports.stream()
                .flatMap(report -> report.diagnostics().stream())
                .map(Diagnostic::severity)
                .filter(severity::equals)
                .count();
    }
}
