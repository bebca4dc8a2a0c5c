package org.cuecard.build;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cuecard.figure.SoundFigure;
import org.cuecard.source.Memory;

/** A memory that can tell how much of what it was asked for it had from before. */
final class CountedMemory implements Memory {
    private final Memory memory;
    private final Map<String, Boolean> made = new ConcurrentHashMap<>();

    CountedMemory(Memory memory) {
        this.memory = memory;
    }

    @Override
    public byte[] remember(String kind, String key, Supplier<byte[]> make) {
        if (kind.equals(SoundFigure.VERDICT)) {
            return memory.remember(kind, key, make);
        }
        String name = kind + " " + key;
        made.putIfAbsent(name, false);
        return memory.remember(kind, key, () -> {
            made.put(name, true);
            return make.get();
        });
    }

    /** How many different things that somebody can look at were asked for and not made. */
    int remembered() {
        return (int) made.values().stream().filter(isMade -> !isMade).count();
    }
}
