package org.cuecard.build;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Bytes in the heap, of which those that nobody asked for the longest go first. Safe for use by several threads. */
final class MemoShelf {
    private static final int MEMO_OVERHEAD = 200;

    private final long largest;
    private final Map<String, byte[]> entries = new LinkedHashMap<>(16, .75f, true);
    private long size;

    /** @param largest how many bytes it holds at most */
    MemoShelf(long largest) {
        this.largest = largest;
    }

    synchronized Optional<byte[]> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    synchronized void put(String name, byte[] bytes) {
        byte[] before = entries.put(name, bytes);
        size += cost(bytes) - (before == null ? 0 : cost(before));
        Iterator<byte[]> oldest = entries.values().iterator();
        while (size > largest && oldest.hasNext()) {
            size -= cost(oldest.next());
            oldest.remove();
        }
    }

    synchronized long size() {
        return size;
    }

    private static long cost(byte[] bytes) {
        return bytes.length + (long) MEMO_OVERHEAD;
    }
}
