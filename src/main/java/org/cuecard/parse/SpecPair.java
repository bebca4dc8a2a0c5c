package org.cuecard.parse;

import java.util.Optional;
import org.cuecard.source.SourceFile;

/**
 * A spec and its body, which have the same name and lie side by side. One of the two may be missing; that is reported
 * already, and the other is still read for its own problems.
 */
record SpecPair(String id, Optional<SourceFile> spec, Optional<SourceFile> body) {
    /** The file to name where the pair as a whole is meant. */
    SourceFile file() {
        return spec.or(() -> body).orElseThrow();
    }
}
