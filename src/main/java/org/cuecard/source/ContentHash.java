package org.cuecard.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a row of values. Each goes in with its length, so that no two rows that differ give one hash because
 * their ends meet elsewhere. Not safe for use by several threads.
 */
public final class ContentHash {
    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of nothing yet. */
    public static ContentHash begin() {
        return new ContentHash();
    }

    /** The hash with a text added, by its UTF-8. */
    public ContentHash with(String text) {
        return with(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash with bytes added. */
    public ContentHash with(byte[] bytes) {
        with(bytes.length);
        digest.update(bytes);
        return this;
    }

    /** The hash with a number added. */
    public ContentHash with(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    /** All that was added, as 64 digits of lower-case hexadecimal. Ends the use of this object. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
