package org.cuecard.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.model.CoachSpec;
import org.cuecard.parse.CoachReader;
import org.cuecard.render.HandoutDetails;
import org.cuecard.render.Logo;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/**
 * Whose name a handout carries, read from a file outside the guide: a coach has one profile for all guides.
 *
 * @param logo safe to show; empty without one, and beside an error when it cannot be shown
 * @param file the profile as it was written, to point at
 */
public record CoachProfile(CoachSpec spec, Optional<Logo> logo, SourceFile file) {
    /**
     * Reads a profile and its logo. All that is wrong with them is told in one run, and nothing is thrown for it.
     *
     * @param file where it lies
     * @param shown its path as problems are to name it
     */
    public static Checked<CoachProfile> read(Path file, String shown) {
        SourceTree tree = SourceTreeReader.readText(file, shown);
        Checked<CoachSpec> read = CoachReader.read(tree);
        DiagnosticLog log = new DiagnosticLog();
        log.reportAll(read.diagnostics());
        Path folder = file.toAbsolutePath().resolveSibling("");
        Optional<CoachProfile> profile = read.value()
                .map(spec -> new CoachProfile(
                        spec,
                        spec.logo().flatMap(logo -> LogoReader.read(folder, logo, spec.logoText(), log)),
                        tree.file(shown).orElseThrow()));
        return new Checked<>(profile, log.all());
    }

    /** What stands at the head of a handout. */
    HandoutDetails.Coach head() {
        List<String> contacts = new ArrayList<>();
        spec.phone().map(Located::value).ifPresent(contacts::add);
        spec.email().map(Located::value).ifPresent(contacts::add);
        spec.web().map(Located::value).map(CoachProfile::toType).ifPresent(contacts::add);
        spec.address().forEach(line -> contacts.add(line.value()));
        return new HandoutDetails.Coach(
                spec.name().value(),
                spec.qualification().map(Located::value),
                spec.practice().map(Located::value),
                contacts,
                logo);
    }

    /** An address as somebody types it: without its scheme and without a slash at its end. */
    private static String toType(String url) {
        String bare = url.replaceFirst("^https?://", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
