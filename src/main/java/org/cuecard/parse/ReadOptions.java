package org.cuecard.parse;

import java.time.LocalDate;

/**
 * What a guide is read with.
 *
 * @param now today, against which reviews are overdue
 * @param drafts whether unfinished content is read too; otherwise a draft is left out, problems and all
 * @param bodies whether bodies are read; otherwise each is empty, and nothing is told of it
 */
public record ReadOptions(LocalDate now, boolean drafts, boolean bodies) {
    /** Bodies too. */
    public ReadOptions(LocalDate now, boolean drafts) {
        this(now, drafts, true);
    }

    /** Fields alone, which are all that a sheet prints. */
    public ReadOptions withoutBodies() {
        return new ReadOptions(now, drafts, false);
    }
}
