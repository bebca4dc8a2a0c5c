package org.cuecard.image;

/** What readers and writers of JPEG have in common. */
final class JpegTables {
    /** Where each coefficient of the zigzag order stands in its block (ITU-T T.81, figure A.6). */
    static final int[] ZIGZAG = zigzag();

    private JpegTables() {}

    private static int[] zigzag() {
        int[] order = new int[64];
        int x = 0;
        int y = 0;
        for (int i = 0; i < 64; i++) {
            order[i] = 8 * y + x;
            boolean up = (x + y) % 2 == 0;
            if (up && x == 7) {
                y++;
            } else if (up && y == 0) {
                x++;
            } else if (!up && y == 7) {
                x++;
            } else if (!up && x == 0) {
                y++;
            } else {
                x += up ? 1 : -1;
                y += up ? -1 : 1;
            }
        }
        return order;
    }
}
