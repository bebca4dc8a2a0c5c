package org.cuecard.importer;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to import into which guide.
 *
 * @param guide the guide's folder
 * @param file the collection's file or folder
 * @param shown what the person calls it, for messages
 * @param map the person's own map of words and columns
 * @param shownMap what the person calls that
 * @param name the name of the ledger, which tells one table from another
 * @param folder where new exercises go, below {@code exercises/}; empty for that folder itself
 * @param language of the texts to take, where a record has several; the guide's when left out
 * @param theirs whether the source counts where an author says something else
 * @param dryRun whether nothing is to be written
 */
public record ImportRequest(
        Path guide,
        Collection collection,
        Path file,
        String shown,
        Optional<Path> map,
        String shownMap,
        String name,
        String folder,
        Optional<String> language,
        boolean theirs,
        boolean dryRun) {}
