package org.cuecard.build;

/** Hears how far a build has come. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (done, all) -> {};

    /**
     * The bytes of a file are made. Called by any thread.
     *
     * @param done how many are; two threads may tell it in either order
     * @param all how many there will be
     */
    void made(int done, int all);
}
