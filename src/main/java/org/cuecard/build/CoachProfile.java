package org.cuecard.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Checked;
import org.cuecard.model.CoachSpec;
import org.cuecard.parse.CoachReader;
import org.cuecard.render.HandoutDetails;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/**
 * Whose name a handout carries, read from a file outside the guide: a coach has one profile for all guides.
 *
 * @param file the profile as it was written, to point at
 */
public record CoachProfile(CoachSpec spec, SourceFile file) {
    /**
     * Reads a profile. All that is wrong with it is told in one run, and nothing is thrown for it.
     *
     * @param file where it lies
     * @param shown its path as problems are to name it
     */
    public static Checked<CoachProfile> read(Path file, String shown) {
        SourceTree tree = SourceTreeReader.readText(file, shown);
        return CoachReader.read(tree)
                .map(spec -> new CoachProfile(spec, tree.file(shown).orElseThrow()));
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
                Optional.empty());
    }

    /** An address as somebody types it: without its scheme and without a slash at its end. */
    private static String toType(String url) {
        String bare = url.replaceFirst("^https?://", "");
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
