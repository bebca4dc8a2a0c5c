package org.cuecard.build;

import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.HandoutSpec;
import org.cuecard.parse.HandoutReader;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/** What a coach wrote and typed, all outside of the guide: the handout, its file and the profile that it names. */
final class HandoutSources {
    private final HandoutRequest request;
    private final TypedHandout typed;
    private final Optional<SourceTree> tree;

    HandoutSources(HandoutRequest request) {
        this.request = request;
        this.typed = TypedHandout.of(request);
        this.tree = request.file().map(file -> SourceTreeReader.readText(file.file(), file.shown()));
    }

    /** The handout: what was typed, and where that says nothing, what its file says. */
    Optional<HandoutSpec> spec(DiagnosticLog log) {
        Optional<HandoutSpec> written = tree.flatMap(file -> HandoutReader.read(file, log));
        Optional<HandoutSpec> said = typed.read(log);
        return said.map(spec -> written.map(spec::or).orElse(spec)).or(() -> written);
    }

    /** The handout's file. */
    Optional<SourceFile> file() {
        return tree.flatMap(read -> read.files().values().stream().findFirst());
    }

    /** The command line, as problems show it. */
    SourceFile line() {
        return TypedHandout.line(request.args());
    }

    /** What to point at when the handout as a whole is at fault. */
    SourceSpan place() {
        return file().orElseGet(this::line).start();
    }

    /** Whether a value stands in the handout's file, and was not typed. */
    boolean isWritten(Located<?> value) {
        return file().filter(file -> file == value.span().file()).isPresent();
    }

    Optional<CoachProfile> coach(HandoutSpec spec, DiagnosticLog log) {
        return spec.coach().flatMap(path -> {
            HandoutRequest.Named found = isWritten(path)
                    ? beside(path.value())
                    : new HandoutRequest.Named(request.folder().resolve(path.value()), path.value());
            Checked<CoachProfile> profile = CoachProfile.read(found.file(), found.shown());
            log.reportAll(profile.diagnostics());
            return profile.value();
        });
    }

    /** A path that a handout's file names counts from there. */
    private HandoutRequest.Named beside(String path) {
        HandoutRequest.Named file = request.file().orElseThrow();
        int end = file.shown().lastIndexOf('/') + 1;
        return new HandoutRequest.Named(
                file.file().resolveSibling(path), file.shown().substring(0, end) + path);
    }

    /** A problem as it may be shown: at the place where it was typed, and without the athlete's name. */
    Diagnostic shown(Diagnostic problem) {
        Diagnostic placed = typed.atTyped(problem);
        return file().map(file -> NameMask.apply(placed, file)).orElse(placed);
    }

    /** Whether a problem is one of the guide, whose paths count from its folder. */
    boolean isInGuide(Diagnostic problem) {
        SourceFile at = problem.span().file();
        return Stream.of("exercises", "site", "themes").anyMatch(at.path()::startsWith)
                && file().filter(file -> file.path().equals(at.path())).isEmpty();
    }
}
