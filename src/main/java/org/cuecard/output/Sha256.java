package org.cuecard.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which the manifest knows files. */
final class Sha256 {
    private Sha256() {}

    /** In hexadecimal, lower case. */
    static String of(byte[] bytes) {
        MessageDigest digest = begin();
        digest.update(bytes);
        return hex(digest);
    }

    /** That of a file, which may be too long for memory. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                HashedStream hashed = new HashedStream(OutputStream.nullOutputStream())) {
            in.transferTo(hashed);
            return hashed.written().hash();
        }
    }

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
