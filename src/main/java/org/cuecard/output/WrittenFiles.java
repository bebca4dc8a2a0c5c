package org.cuecard.output;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a site that is being written, as far as they are there. */
public final class WrittenFiles {
    private final Staging staging;
    private final SortedMap<String, Written> files = new TreeMap<>();

    /**
     * What is known of a file.
     *
     * @param size in bytes
     * @param crc the CRC-32 of its bytes
     */
    public record Written(long size, int crc) {
        /** The checksum as eight digits of hexadecimal. */
        public String digits() {
            return Crc.text(crc);
        }
    }

    WrittenFiles(Staging staging) {
        this.staging = staging;
    }

    void add(String path, Written written) {
        files.put(path, written);
    }

    /** All of them, by their paths below the output folder. */
    public SortedMap<String, Written> all() {
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * The bytes of one of them, read from where they were written.
     *
     * @throws IOException when the disk does not give them
     */
    public byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(staging.written(path));
    }
}
