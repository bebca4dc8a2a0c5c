package org.cuecard.parse;

import java.time.LocalDate;

/**
 * What a guide is read with.
 *
 * @param now today, against which reviews are overdue
 * @param drafts whether unfinished content is read too; otherwise a draft is left out, problems and all
 * @param bodies whether bodies are read; otherwise each is empty, and nothing is told of it
 * @param unpacked the most exercises of a guide that are kept as they were read; those of a longer one are packed,
 *     which takes time and saves most of their memory
 */
public record ReadOptions(LocalDate now, boolean drafts, boolean bodies, int unpacked) {
    /** What fits into the heap of a usual machine, with a build beside it. */
    private static final int UNPACKED = 20_000;

    /** Bodies too. */
    public ReadOptions(LocalDate now, boolean drafts) {
        this(now, drafts, true, UNPACKED);
    }

    /** Fields alone, which are all that a sheet prints. */
    public ReadOptions withoutBodies() {
        return new ReadOptions(now, drafts, false, unpacked);
    }

    /** With another length from which on exercises are packed. */
    public ReadOptions withUnpacked(int most) {
        return new ReadOptions(now, drafts, bodies, most);
    }
}
