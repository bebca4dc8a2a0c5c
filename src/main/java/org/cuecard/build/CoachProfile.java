package org.cuecard.build;

import java.nio.file.Path;
import org.cuecard.diagnostic.Checked;
import org.cuecard.model.CoachSpec;
import org.cuecard.parse.CoachReader;
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
}
