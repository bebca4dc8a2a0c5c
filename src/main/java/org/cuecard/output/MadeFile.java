package org.cuecard.output;

import java.util.Optional;

/**
 * A file of the site with its bytes and their checksum.
 *
 * @param pieces what writes the file, where that is to be done piece by piece; then neither bytes nor checksum are
 *     known yet
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed from one thread to another, and never compared
record MadeFile(String path, byte[] bytes, int crc, Optional<OutputFile.Pieces> pieces) {
    static MadeFile of(OutputFile file) {
        String path = file.path().value();
        return file.pieces().isPresent()
                ? new MadeFile(path, new byte[0], 0, file.pieces())
                : of(path, file.content().bytes());
    }

    static MadeFile of(String path, byte[] bytes) {
        return new MadeFile(path, bytes, Crc.of(bytes), Optional.empty());
    }
}
