package org.cuecard.parse;

import java.util.Optional;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.CoachSpec;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceTree;

/** Reads a coach's profile, which lies outside any guide: from the tree of its one file to a {@link CoachSpec}. */
public final class CoachReader {
    private CoachReader() {}

    /**
     * Reads and checks a profile. Whether its logo can be shown is not checked here.
     *
     * @param tree what {@link org.cuecard.source.SourceTreeReader#readText} read
     * @return the spec; beside errors it holds what could be made of the rest
     */
    public static Checked<CoachSpec> read(SourceTree tree) {
        DiagnosticLog log = new DiagnosticLog();
        tree.problems().forEach(problem -> log.report(ReadProblems.diagnostic(problem)));
        Optional<CoachSpec> coach =
                tree.files().values().stream().findFirst().flatMap(file -> SpecReader.read(file, CoachSpec.class, log));
        coach.ifPresent(spec -> CoachCheck.check(spec, log));
        return new Checked<>(coach, log.all());
    }
}
