package org.cuecard.image;

import java.util.List;

/** What became of a photograph. */
public sealed interface Developed {
    /**
     * It can be shown.
     *
     * @param renditions its sizes, the smallest first; never empty
     */
    record Good(List<Rendition> renditions) implements Developed {
        public Good {
            renditions = List.copyOf(renditions);
        }
    }

    /**
     * It cannot be shown.
     *
     * @param reason completes a sentence that begins with the file's name, such as "is cut off: …"
     * @param hint what to do
     */
    record Bad(String reason, String hint) implements Developed {}

    /** As bytes, from which {@link #fromBytes} makes the same again. */
    default byte[] toBytes() {
        return Packing.pack(this);
    }

    /**
     * From bytes.
     *
     * @throws IllegalArgumentException when they are not from {@link #toBytes}
     */
    static Developed fromBytes(byte[] bytes) {
        return Packing.unpack(bytes);
    }
}
