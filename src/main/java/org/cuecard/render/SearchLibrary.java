package org.cuecard.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.ContentHash;

/**
 * Fuse.js, which finds words in spite of typing errors. The build puts its script beside these classes, so that it
 * comes with every guide, whichever theme shows it.
 */
final class SearchLibrary {
    private static final String FILE = "web/fuse.js";
    private static final String NAME =
            "assets/lib/fuse." + ContentHash.begin().with(bytes()).hex().substring(0, 8) + ".js";

    private SearchLibrary() {}

    /** Where it lies in a guide's site, under a name that holds the hash of its content. */
    static UrlPath path(SitePlan plan) {
        return plan.file(NAME);
    }

    /** The script, which can be loaded as it is. */
    static byte[] bytes() {
        try (InputStream in = SearchLibrary.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program was packed without its search library; build it with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own search library", e);
        }
    }
}
