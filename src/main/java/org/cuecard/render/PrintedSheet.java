package org.cuecard.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed sheet.
 *
 * @param pdf the document; not to be changed
 * @param pages how many pages it has
 * @param landings where each element with the attribute {@code data-keep} came to lie, in the order of the page; one
 *     that is not printed has none
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is: two sheets are never compared.
public record PrintedSheet(byte[] pdf, int pages, List<Landing> landings) {
    /**
     * Where a block came to lie.
     *
     * @param name what its attribute {@code data-keep} says
     * @param first the first page that it is on, from 1
     * @param last the last page that it is on; the first one too when it was not split
     * @param overflows whether something in it reaches beyond the right edge of the page's content
     */
    public record Landing(String name, int first, int last, boolean overflows) {}

    /** A printed sheet. */
    public PrintedSheet {
        landings = List.copyOf(landings);
    }

    /** A sheet of which nobody asks where its blocks lie. */
    public PrintedSheet(byte[] pdf, int pages) {
        this(pdf, pages, List.of());
    }

    /** The sheet in one row of bytes, to remember. */
    public byte[] toBytes() {
        List<byte[]> names = landings.stream()
                .map(landing -> landing.name().getBytes(StandardCharsets.UTF_8))
                .toList();
        int size =
                names.stream().mapToInt(name -> name.length + 4 * Integer.BYTES).sum();
        ByteBuffer bytes = ByteBuffer.allocate(2 * Integer.BYTES + size + pdf.length);
        bytes.putInt(pages).putInt(landings.size());
        for (int i = 0; i < names.size(); i++) {
            Landing landing = landings.get(i);
            bytes.putInt(names.get(i).length).put(names.get(i));
            bytes.putInt(landing.first()).putInt(landing.last()).putInt(landing.overflows() ? 1 : 0);
        }
        return bytes.put(pdf).array();
    }

    /** The sheet that {@link #toBytes} gave. */
    public static PrintedSheet of(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        int pages = from.getInt();
        int count = from.getInt();
        List<Landing> landings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[from.getInt()];
            from.get(name);
            landings.add(new Landing(
                    new String(name, StandardCharsets.UTF_8), from.getInt(), from.getInt(), from.getInt() == 1));
        }
        byte[] pdf = new byte[from.remaining()];
        from.get(pdf);
        return new PrintedSheet(pdf, pages, landings);
    }
}
