package org.cuecard.build;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes something when it is first asked for, and hands out the same from then on. Safe for use by several threads. */
final class Once<T> implements Supplier<T> {
    private final Supplier<? extends T> make;
    private @Nullable T made;

    Once(Supplier<? extends T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }

    /** What was made, if anything was. */
    synchronized Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
