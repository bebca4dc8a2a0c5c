package org.cuecard.render;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A printed sheet.
 *
 * @param pdf the document; not to be changed
 * @param pages how many pages it has
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is: two sheets are never compared.
public record PrintedSheet(byte[] pdf, int pages) {
    /** The sheet in one row of bytes, to remember. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(Integer.BYTES + pdf.length)
                .putInt(pages)
                .put(pdf)
                .array();
    }

    /** The sheet that {@link #toBytes} gave. */
    public static PrintedSheet of(byte[] bytes) {
        return new PrintedSheet(
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length),
                ByteBuffer.wrap(bytes).getInt());
    }
}
