package org.cuecard.source;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file that was there when its folder was listed, and can no longer be read: its share went away, or it was removed.
 */
public final class UnreadableAssetException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception.
     *
     * @param path the file's, relative to the folder that was read
     */
    UnreadableAssetException(String path, IOException cause) {
        super(path, cause);
    }
}
