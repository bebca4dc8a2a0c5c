package org.cuecard.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cuecard.parse.PartShelf;
import org.cuecard.source.FileShelf;

/**
 * What was read of guides before, for a builder that reads them again and again. One that builds once keeps nothing: it
 * would only hold memory.
 */
final class ReadingShelf {
    private final Optional<FileShelf> files;
    private final Map<Path, PartShelf> parts = new ConcurrentHashMap<>();

    private ReadingShelf(Optional<FileShelf> files) {
        this.files = files;
    }

    static ReadingShelf keeping() {
        return new ReadingShelf(Optional.of(new FileShelf()));
    }

    static ReadingShelf none() {
        return new ReadingShelf(Optional.empty());
    }

    Optional<FileShelf> files() {
        return files;
    }

    /** The parts of one guide. */
    PartShelf parts(Path guide) {
        return files.isPresent() ? parts.computeIfAbsent(guide, unused -> new PartShelf()) : new PartShelf();
    }
}
