package org.cuecard.output;

/**
 * What writing a site came to.
 *
 * @param written files that are new or have other bytes than before
 * @param unchanged files that have the bytes, and keep the time, that they had
 * @param removed files of the last site that the new one has no more
 * @param bytes the size of the files written
 */
public record WriteResult(int written, int unchanged, int removed, long bytes) {
    /** Whether the folder is just as it was. */
    public boolean nothingChanged() {
        return written == 0 && removed == 0;
    }
}
