package org.cuecard.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.ContentHash;

/**
 * Scripts of others that pages load when they are needed. The build puts each beside these classes, so that it comes
 * with every guide, whichever theme shows it.
 */
enum WebLibrary {
    /** Fuse.js, which finds words in spite of typing errors. */
    SEARCH("fuse"),
    /** js-yaml, which reads a handout's file. */
    YAML("js-yaml");

    private final String file;
    private final String name;

    WebLibrary(String file) {
        this.file = file;
        this.name = "assets/lib/" + file + "."
                + ContentHash.begin().with(bytes()).hex().substring(0, 8) + ".js";
    }

    /** Where it lies in a guide's site, for all languages, under a name that holds the hash of its content. */
    UrlPath path(SitePlan plan) {
        return plan.sharedFile(name);
    }

    /** The script, which can be loaded as it is. */
    final byte[] bytes() {
        try (InputStream in = WebLibrary.class.getResourceAsStream("web/" + file + ".js")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the program was packed without its web library " + file + "; build it with Maven");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own web library", e);
        }
    }
}
