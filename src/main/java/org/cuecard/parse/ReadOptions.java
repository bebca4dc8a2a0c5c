package org.cuecard.parse;

import java.time.LocalDate;

/**
 * What a guide is read with.
 *
 * @param now today, against which reviews are overdue
 * @param drafts whether unfinished content is read too; otherwise a draft is left out, problems and all
 */
public record ReadOptions(LocalDate now, boolean drafts) {}
