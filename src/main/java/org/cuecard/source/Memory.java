package org.cuecard.source;

import java.util.function.Supplier;

/**
 * Remembers the bytes that an expensive pure function made, so that they need not be made again. Whoever asks cannot
 * tell whether they were: the bytes are the same. Safe for use by several threads.
 *
 * <p>What is remembered may outlive the build, on the disk of whoever builds. So nothing goes in that names a person.
 */
@FunctionalInterface
public interface Memory {
    /** Makes everything each time. */
    Memory NONE = (kind, key, make) -> make.get();

    /**
     * What a function makes.
     *
     * @param kind which function: a word of lower-case letters and hyphens, of its own
     * @param key the {@link ContentHash} of everything that the function reads; the program's own code goes in by
     *     itself
     * @param make the function. It may ask this memory for something else in turn
     * @return shared with others who asked: not to be changed
     */
    byte[] remember(String kind, String key, Supplier<byte[]> make);
}
