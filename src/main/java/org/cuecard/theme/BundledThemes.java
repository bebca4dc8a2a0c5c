package org.cuecard.theme;

import java.io.IOException;
import org.cuecard.source.SourceTree;

/** The themes that come with Cuecard, packed beside its classes. */
public final class BundledThemes {
    private BundledThemes() {}

    /**
     * Reads them all.
     *
     * @return files by paths that begin with {@code themes/}; none when nothing is packed
     * @throws IOException when the program's own jar cannot be read
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static SourceTree read() throws IOException {
        throw new UnsupportedOperationException();
    }
}
