package org.cuecard.source;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Text files that were read before: one whose size and times are as they were is not read again, and one that holds the
 * same text is the same object. For whoever reads a folder again and again. Safe for use by several threads.
 */
public final class FileShelf {
    /** File systems tell times in steps, two seconds at worst: a file that was just written may change unseen. */
    private static final long STEP_SECONDS = 3;

    private final Map<Path, Kept> files = new ConcurrentHashMap<>();

    private record Kept(Look look, boolean settled, SourceFile file) {}

    /** How a file looks from outside. */
    private record Look(
            long size, Instant modified, @Nullable Object key) {
        static Look of(BasicFileAttributes attributes) {
            return new Look(attributes.size(), attributes.lastModifiedTime().toInstant(), attributes.fileKey());
        }
    }

    /** A file as it was read before, if it cannot have changed. */
    Optional<SourceFile> unchanged(Path file, String path, BasicFileAttributes attributes) {
        Kept kept = files.get(file);
        return kept != null
                        && kept.settled
                        && kept.look.equals(Look.of(attributes))
                        && kept.file.path().equals(path)
                ? Optional.of(kept.file)
                : Optional.empty();
    }

    /**
     * Keeps a file that was read.
     *
     * @param attributes as they were before it was read
     * @param before the reading
     * @return the file that was kept before, where it is the same
     */
    SourceFile keep(Path file, BasicFileAttributes attributes, Instant before, SourceFile read) {
        Kept old = files.get(file);
        boolean same = old != null && Objects.equals(old.file.path(), read.path()) && old.file.says(read);
        SourceFile kept = same ? Objects.requireNonNull(old).file : read;
        Look look = Look.of(attributes);
        boolean settled = look.modified.isBefore(before.minusSeconds(STEP_SECONDS));
        files.put(file, new Kept(look, settled, kept));
        return kept;
    }

    /** Forgets what is no longer there in some folders. */
    void retain(List<Path> folders, Set<Path> there) {
        files.keySet()
                .removeIf(file -> !there.contains(file) && folders.stream().anyMatch(file::startsWith));
    }
}
