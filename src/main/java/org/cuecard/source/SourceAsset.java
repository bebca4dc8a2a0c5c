package org.cuecard.source;

import java.io.IOException;
import java.util.Objects;

/**
 * A file that is carried along rather than read as text: an image, a font, a stylesheet. Its bytes are fetched when
 * they are asked for, so that a guide with a thousand photographs need not hold them all at once.
 */
public final class SourceAsset {
    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Bytes {
        byte[] read() throws IOException;
    }

    private final String path;
    private final long size;
    private final Bytes bytes;

    public SourceAsset(String path, long size, Bytes bytes) {
        this.path = Objects.requireNonNull(path);
        this.size = size;
        this.bytes = Objects.requireNonNull(bytes);
    }

    /** Relative to the folder that was read, with {@code /} between its parts. */
    public String path() {
        return path;
    }

    /** In bytes, when the folder was listed. */
    public long size() {
        return size;
    }

    /**
     * The content.
     *
     * @throws UnreadableAssetException when the file can no longer be read
     */
    public byte[] bytes() {
        try {
            return bytes.read();
        } catch (IOException e) {
            throw new UnreadableAssetException(path, e);
        }
    }

    /** SHA-256 of the bytes, in hexadecimal. */
    public String hash() {
        return SourceFile.sha256(bytes());
    }

    @Override
    public String toString() {
        return path;
    }
}
