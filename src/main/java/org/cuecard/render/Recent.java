package org.cuecard.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was made last, for pages that want the same follow one another. Safe for use by several threads. */
final class Recent<K, V> {
    private static final int KEPT = 64;

    private final Map<K, V> kept = new LinkedHashMap<>();

    /** What belongs to a key; two threads that ask at once may both make it. */
    V get(K key, Function<K, V> make) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        keep(key, made);
        return made;
    }

    private synchronized @Nullable V known(K key) {
        return kept.get(key);
    }

    private synchronized void keep(K key, V made) {
        kept.put(key, made);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
