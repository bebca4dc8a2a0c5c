package org.cuecard.image;

import java.util.List;

/**
 * Puts the components of a JPEG together to rows of pixels: each sample stands for the pixels that it covers, and
 * brightness and colours become red, green and blue (ITU-T T.871, 7).
 */
final class JpegColours {
    private final JpegHead head;
    private final ColourMap colours;
    private final boolean rgb;
    private final char[] row;
    private final int[][] columns;

    JpegColours(JpegHead head, ColourMap colours) {
        this.head = head;
        this.colours = colours;
        this.rgb = head.isRgb();
        this.row = new char[3 * head.width];
        List<JpegComponent> components = head.components;
        this.columns = new int[components.size()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new int[head.width];
            for (int x = 0; x < head.width; x++) {
                columns[i][x] = x * components.get(i).across / head.mostAcross();
            }
        }
    }

    /**
     * A row of pixels.
     *
     * @param y counted from the top of the row of units
     */
    char[] row(int y) {
        int mostDown = head.mostDown();
        byte[] first = head.components.get(0).samples;
        int firstAt = at(0, y, mostDown);
        if (columns.length < 3) {
            for (int x = 0; x < head.width; x++) {
                int grey = first[firstAt + columns[0][x]] & 0xFF;
                colours.put(grey, grey, grey, row, 3 * x);
            }
            return row;
        }
        byte[] second = head.components.get(1).samples;
        byte[] third = head.components.get(2).samples;
        int secondAt = at(1, y, mostDown);
        int thirdAt = at(2, y, mostDown);
        for (int x = 0; x < head.width; x++) {
            int a = first[firstAt + columns[0][x]] & 0xFF;
            int b = second[secondAt + columns[1][x]] & 0xFF;
            int c = third[thirdAt + columns[2][x]] & 0xFF;
            if (rgb) {
                colours.put(a, b, c, row, 3 * x);
            } else {
                colour(a, b - 128, c - 128, 3 * x);
            }
        }
        return row;
    }

    private int at(int component, int y, int mostDown) {
        JpegComponent c = head.components.get(component);
        return y * c.down / mostDown * c.stride();
    }

    private void colour(int y, int cb, int cr, int at) {
        int r = y + ((91881 * cr + 32768) >> 16);
        int g = y - ((22554 * cb + 46802 * cr + 32768) >> 16);
        int b = y + ((116130 * cb + 32768) >> 16);
        colours.put(clamp(r), clamp(g), clamp(b), row, at);
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
