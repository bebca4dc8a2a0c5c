package org.cuecard.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cuecard.source.ContentHash;

/**
 * Remembered bytes on the disk, as {@code KIND/ab/cdef….memo}. Each file begins with the hash of the rest, and appears
 * under its name only when it is whole, so that builds may share a folder and be killed. Whatever goes wrong here means
 * only that something is made again. Safe for use by several threads and programs.
 */
final class MemoFolder {
    /** Bytes that all entries may take together. */
    static final long LARGEST = 512L << 20;

    private static final String ENDING = ".memo";
    private static final String UNFINISHED = ".part";
    private static final Pattern OURS = Pattern.compile("[0-9a-f]{62}(\\.memo|[0-9]+\\.part)");
    private static final int HASH_LENGTH = 64;
    /** The use of an entry is noted once a day, so that reading does not write all the time. */
    private static final Duration NOTED = Duration.ofDays(1);
    /** When a folder is too large it is brought down to this part, so that the next build need not clear it again. */
    private static final double KEPT = .75;

    private final Path root;
    private final long largest;
    private final Clock clock;
    private volatile boolean writable = true;
    private volatile boolean written;

    MemoFolder(Path root, long largest, Clock clock) {
        this.root = root;
        this.largest = largest;
        this.clock = clock;
    }

    /** What was remembered; nothing when that is damaged. */
    Optional<byte[]> read(String kind, String name) {
        Path file = file(kind, name);
        try {
            byte[] all = Files.readAllBytes(file);
            if (all.length < HASH_LENGTH) {
                return Optional.empty();
            }
            byte[] bytes = Arrays.copyOfRange(all, HASH_LENGTH, all.length);
            if (!Arrays.equals(all, 0, HASH_LENGTH, hash(bytes), 0, HASH_LENGTH)) {
                return Optional.empty();
            }
            noteUse(file);
            return Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void noteUse(Path file) throws IOException {
        Instant now = clock.instant();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(NOTED))) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(now));
            } catch (IOException e) {
                writable = false;
            }
        }
    }

    void write(String kind, String name, byte[] bytes) {
        if (!writable) {
            return;
        }
        Path file = file(kind, name);
        try {
            tag();
            Files.createDirectories(file.getParent());
            String stem = name.substring(2);
            Path part = Files.createTempFile(file.getParent(), stem, UNFINISHED);
            try {
                ByteArrayOutputStream all = new ByteArrayOutputStream(bytes.length + HASH_LENGTH);
                all.writeBytes(hash(bytes));
                all.writeBytes(bytes);
                Files.write(part, all.toByteArray());
                move(part, file);
                written = true;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UnsupportedOperationException e) {
            // A full or read-only disk; there is no use in trying again for each entry.
            writable = false;
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Says to programs that make backups that this need not be kept (bford.info/cachedir). */
    private void tag() throws IOException {
        Path tag = root.resolve("CACHEDIR.TAG");
        if (!Files.exists(tag)) {
            Files.createDirectories(root);
            Files.writeString(tag, """
                    Signature: 8a477f597d28d172789f06886806bc55
                    # What Cuecard has drawn and printed before. It may be deleted at any time.
                    """);
        }
    }

    private record Entry(Path path, long size, Instant used) {}

    /** Removes what was not used for the longest, if the folder has grown too large, and what killed builds left. */
    void sweep() {
        if (!written) {
            return;
        }
        try {
            List<Entry> entries = new ArrayList<>(entries());
            long size = entries.stream().mapToLong(Entry::size).sum();
            Instant yesterday = clock.instant().minus(NOTED);
            entries.sort(Comparator.comparing(Entry::used));
            long kept = size > largest ? (long) (largest * KEPT) : size;
            for (Entry entry : entries) {
                boolean left = entry.path().toString().endsWith(UNFINISHED)
                        && entry.used().isBefore(yesterday);
                if (size > kept || left) {
                    Files.deleteIfExists(entry.path());
                    size -= entry.size();
                }
            }
        } catch (IOException e) {
            writable = false;
        }
    }

    /** What stands where entries stand and is named as they are. */
    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean ours = root.relativize(file).getNameCount() == 3
                        && OURS.matcher(file.getFileName().toString()).matches();
                if (ours && attributes.isRegularFile()) {
                    entries.add(new Entry(
                            file,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return entries;
    }

    private Path file(String kind, String name) {
        return root.resolve(kind).resolve(name.substring(0, 2)).resolve(name.substring(2) + ENDING);
    }

    private static byte[] hash(byte[] bytes) {
        return ContentHash.begin().with(bytes).hex().getBytes(StandardCharsets.US_ASCII);
    }
}
