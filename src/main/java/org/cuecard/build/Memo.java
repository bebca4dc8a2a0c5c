package org.cuecard.build;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Memory;

/**
 * The memory of builds: in the heap, and in a folder that may be deleted at any time. There is no invalidation logic.
 * An entry is known by the hash of all that its function read and of this program itself, so it is either right or
 * never found. A folder that cannot be read or written is no problem of the author's: everything is made again.
 */
public final class Memo implements Memory, AutoCloseable {
    private static final long SMALLEST_SHELF = 16 << 20;
    private static final long LARGEST_SHELF = 256 << 20;
    /** The part of the heap that may hold what can be made again. */
    private static final int PART_OF_HEAP = 8;

    private final MemoShelf shelf;
    private final Optional<MemoFolder> folder;
    private final String tool;
    private final Map<String, CompletableFuture<byte[]>> making = new ConcurrentHashMap<>();

    /** @param tool the hash of the code whose work is remembered */
    Memo(MemoShelf shelf, Optional<MemoFolder> folder, String tool) {
        this.shelf = shelf;
        this.folder = folder;
        this.tool = tool;
    }

    /** A memory that lasts as long as this object. */
    public static Memo inHeap() {
        return new Memo(new MemoShelf(shelfSize()), Optional.empty(), "");
    }

    /**
     * A memory that lasts.
     *
     * @param folder made when there is something to keep; other files in it are left alone
     * @param clock tells which entries have not been used for long
     */
    public static Memo in(Path folder, Clock clock) {
        return ToolHash.find()
                .map(tool -> new Memo(
                        new MemoShelf(shelfSize()),
                        Optional.of(new MemoFolder(folder, MemoFolder.LARGEST, clock)),
                        tool))
                .orElseGet(Memo::inHeap);
    }

    private static long shelfSize() {
        long part = Runtime.getRuntime().maxMemory() / PART_OF_HEAP;
        return Math.max(SMALLEST_SHELF, Math.min(part, LARGEST_SHELF));
    }

    @Override
    public byte[] remember(String kind, String key, Supplier<byte[]> make) {
        String name = ContentHash.begin().with(tool).with(kind).with(key).hex();
        Optional<byte[]> known = shelf.get(name);
        if (known.isPresent()) {
            return known.get();
        }
        CompletableFuture<byte[]> mine = new CompletableFuture<>();
        CompletableFuture<byte[]> others = making.putIfAbsent(name, mine);
        if (others != null) {
            return madeElsewhere(others, make);
        }
        try {
            byte[] bytes = find(kind, name).orElseGet(() -> makeAndKeep(kind, name, make));
            shelf.put(name, bytes);
            mine.complete(bytes);
            return bytes;
        } finally {
            making.remove(name, mine);
            mine.completeExceptionally(new IllegalStateException("another thread could not make it"));
        }
    }

    private static byte[] madeElsewhere(CompletableFuture<byte[]> others, Supplier<byte[]> make) {
        try {
            return others.join();
        } catch (CompletionException e) {
            return make.get();
        }
    }

    /** The shelf again: another thread may have put it there before this one said that it would. */
    private Optional<byte[]> find(String kind, String name) {
        return shelf.get(name).or(() -> folder.flatMap(disk -> disk.read(kind, name)));
    }

    private byte[] makeAndKeep(String kind, String name, Supplier<byte[]> make) {
        byte[] bytes = make.get();
        folder.ifPresent(disk -> disk.write(kind, name, bytes));
        return bytes;
    }

    /** Clears the oldest entries out of a folder that has grown too large. */
    @Override
    public void close() {
        folder.ifPresent(MemoFolder::sweep);
    }
}
