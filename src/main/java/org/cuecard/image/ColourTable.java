package org.cuecard.image;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The colours that a drawing can do with, at most 256: the commonest, and for each other one the nearest of those. */
final class ColourTable {
    private static final int MOST = 256;

    private final byte[] colours;
    private final byte[] indices;

    private ColourTable(byte[] colours, byte[] indices) {
        this.colours = colours;
        this.indices = indices;
    }

    /** @param rgb red, green and blue of each pixel */
    static ColourTable of(byte[] rgb) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < rgb.length; i += 3) {
            counts.merge(colour(rgb, i), 1, Integer::sum);
        }
        List<Integer> kept = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        Map<Integer, Byte> places = new HashMap<>();
        byte[] colours = new byte[3 * kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            int colour = kept.get(i);
            places.put(colour, (byte) i);
            colours[3 * i] = (byte) (colour >> 16);
            colours[3 * i + 1] = (byte) (colour >> 8);
            colours[3 * i + 2] = (byte) colour;
        }
        byte[] indices = new byte[rgb.length / 3];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = places.computeIfAbsent(colour(rgb, 3 * i), colour -> nearest(colour, kept));
        }
        return new ColourTable(colours, indices);
    }

    private static int colour(byte[] rgb, int at) {
        return (rgb[at] & 0xFF) << 16 | (rgb[at + 1] & 0xFF) << 8 | (rgb[at + 2] & 0xFF);
    }

    private static byte nearest(int colour, List<Integer> kept) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < kept.size(); i++) {
            int red = (colour >> 16) - (kept.get(i) >> 16);
            int green = (colour >> 8 & 0xFF) - (kept.get(i) >> 8 & 0xFF);
            int blue = (colour & 0xFF) - (kept.get(i) & 0xFF);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }

    /** Red, green and blue of each colour. */
    byte[] colours() {
        return colours;
    }

    /** For each pixel the number of its colour. */
    byte[] indices() {
        return indices;
    }
}
