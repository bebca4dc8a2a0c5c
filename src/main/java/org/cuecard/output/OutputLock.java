package org.cuecard.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps two builds from writing to one output folder. The lock is the operating system's on a file beside the folder:
 * it goes with the process that holds it, so that a killed build keeps nobody out. The file goes when the lock is given
 * back.
 */
final class OutputLock implements AutoCloseable {
    /**
     * What this process holds. It has to be shared by all of the process: under POSIX a file's locks belong to a
     * process, and closing any channel on the file gives them back, whoever took them (fcntl, "advisory record
     * locking"). So a second lock must be refused before its file is opened.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** Windows lets nobody read what is locked; this byte lies where no file has one. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 10;
    private static final int LARGEST_MARK = 4096;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @return nothing when another build has it
     */
    static Optional<OutputLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        boolean taken = false;
        try {
            Optional<OutputLock> lock = open(file);
            taken = lock.isPresent();
            return lock;
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<OutputLock> open(Path file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            boolean kept = false;
            try {
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    return Optional.empty();
                }
                kept = isStillThere(file, channel);
                if (kept) {
                    return Optional.of(new OutputLock(file, channel));
                }
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the locked file still has its name. Its last holder may have removed it between our opening and our
     * locking it, and then a third build could lock a new file of that name. The file is told by a length that it is
     * given here, for to open it once more would give the lock back.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        int mark = ThreadLocalRandom.current().nextInt(1, LARGEST_MARK);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(new byte[mark]), 0);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == mark;
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } finally {
            try {
                channel.close();
            } finally {
                HELD.remove(file);
            }
        }
    }
}
