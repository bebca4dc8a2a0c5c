package org.cuecard.output;

import java.io.IOException;
import org.cuecard.plan.UrlPath;

/**
 * A file that is made of the site's other files when those are there: a list of them with their hashes, an archive of
 * them. Closing files are made one after the other, so that each knows of those before it.
 *
 * @param path its place in the site
 * @param content makes its bytes; the same ones for the same site
 */
public record ClosingFile(UrlPath path, Content content) {
    /** Makes a file's bytes of other files. */
    @FunctionalInterface
    public interface Content {
        /**
         * The bytes.
         *
         * @throws IOException when a file that was written a moment ago cannot be read
         */
        byte[] bytes(WrittenFiles files) throws IOException;
    }
}
