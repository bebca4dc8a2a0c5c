package org.cuecard.image;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the segments before a JPEG's picture say (ITU-T T.81, B.2), and those of cameras and editors between them. */
final class JpegHead {
    private static final int MOST_COMPONENTS = 4;

    final HuffmanDecoder[] dcTables = new HuffmanDecoder[4];
    final HuffmanDecoder[] acTables = new HuffmanDecoder[4];
    final int[][] quantisers = new int[4][0];
    final List<JpegComponent> components = new ArrayList<>();

    int width;
    int height;
    boolean progressive;
    int restartInterval;
    Orientation orientation = Orientation.UPRIGHT;

    private final SortedMap<Integer, byte[]> profileParts = new TreeMap<>();
    private boolean jfif;
    private int adobeTransform = -1;

    /** Takes one segment in. */
    void segment(int marker, ByteSource body) throws BadPictureException {
        switch (marker) {
            case 0xC0, 0xC1, 0xC2 -> frame(marker, body);
            case 0xC4 -> huffmanTables(body);
            case 0xDB -> quantisers(body);
            case 0xDD -> restartInterval = body.u16();
            case 0xE0 -> jfif = jfif || body.startsWith("JFIF\0");
            case 0xE1 -> exif(body);
            case 0xE2 -> profile(body);
            case 0xEE -> adobe(body);
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF ->
                throw new BadPictureException(
                        "is a kind of JPEG that browsers do not show", "save it as an ordinary JPEG");
            default -> {}
        }
    }

    private void frame(int marker, ByteSource body) throws BadPictureException {
        if (!components.isEmpty()) {
            throw BadPictureException.damaged("it holds two pictures in one");
        }
        progressive = marker == 0xC2;
        int precision = body.u8();
        height = body.u16();
        width = body.u16();
        int count = body.u8();
        if (precision != 8) {
            throw new BadPictureException(
                    "has " + precision + " bits a colour, where browsers show JPEGs of 8", "save it with 8 bits");
        }
        if (width == 0 || height == 0 || count == 0 || count > MOST_COMPONENTS) {
            throw BadPictureException.damaged("its head says that it has no size");
        }
        if (count == MOST_COMPONENTS) {
            throw new BadPictureException(
                    "has the colours of a printing press (CMYK), which browsers show in different ways",
                    "convert it to RGB in an image editor");
        }
        for (int i = 0; i < count; i++) {
            int id = body.u8();
            int factors = body.u8();
            int across = factors >> 4;
            int down = factors & 15;
            int quantiser = body.u8();
            if (across < 1 || across > 4 || down < 1 || down > 4 || quantiser > 3) {
                throw BadPictureException.damaged("its head describes no picture that can be");
            }
            components.add(new JpegComponent(id, across, down, quantiser));
        }
        layOut();
    }

    private void layOut() {
        int unitsWide = ceil(width, 8 * mostAcross());
        int unitsHigh = ceil(height, 8 * mostDown());
        for (JpegComponent component : components) {
            component.blocksWide = unitsWide * component.across;
            component.blocksHigh = unitsHigh * component.down;
            component.ownBlocksWide = ceil(ceil(width * component.across, mostAcross()), 8);
            component.ownBlocksHigh = ceil(ceil(height * component.down, mostDown()), 8);
        }
    }

    int mostAcross() {
        return components.stream().mapToInt(c -> c.across).max().orElse(1);
    }

    int mostDown() {
        return components.stream().mapToInt(c -> c.down).max().orElse(1);
    }

    int unitsWide() {
        return ceil(width, 8 * mostAcross());
    }

    int unitsHigh() {
        return ceil(height, 8 * mostDown());
    }

    static int ceil(int number, int by) {
        return (number + by - 1) / by;
    }

    private void huffmanTables(ByteSource body) throws BadPictureException {
        while (body.left() > 0) {
            int place = body.u8();
            int[] counts = new int[16];
            int total = 0;
            for (int i = 0; i < counts.length; i++) {
                counts[i] = body.u8();
                total += counts[i];
            }
            if ((place & 15) > 3 || place >> 4 > 1 || total > 256) {
                throw BadPictureException.damaged("a table of codes is none");
            }
            int[] symbols = new int[total];
            for (int i = 0; i < total; i++) {
                symbols[i] = body.u8();
            }
            HuffmanDecoder[] tables = place >> 4 == 0 ? dcTables : acTables;
            tables[place & 15] = new HuffmanDecoder(counts, symbols);
        }
    }

    private void quantisers(ByteSource body) throws BadPictureException {
        while (body.left() > 0) {
            int place = body.u8();
            if ((place & 15) > 3) {
                throw BadPictureException.damaged("a table of steps is none");
            }
            int[] table = new int[64];
            for (int i = 0; i < 64; i++) {
                table[JpegTables.ZIGZAG[i]] = place >> 4 == 0 ? body.u8() : body.u16();
            }
            quantisers[place & 15] = table;
        }
    }

    private void exif(ByteSource body) throws BadPictureException {
        if (body.startsWith("Exif\0\0")) {
            body.bytes(6);
            orientation = Orientation.ofExif(body);
        }
    }

    /** A long colour profile comes in numbered parts (ICC.1:2022, B.4). */
    private void profile(ByteSource body) throws BadPictureException {
        if (body.startsWith("ICC_PROFILE\0") && body.left() > 14) {
            body.bytes(12);
            int number = body.u8();
            body.u8();
            profileParts.put(number, body.bytes(body.left()));
        }
    }

    private void adobe(ByteSource body) throws BadPictureException {
        if (body.startsWith("Adobe") && body.left() >= 12) {
            body.bytes(11);
            adobeTransform = body.u8();
        }
    }

    ColourMap colours() {
        if (profileParts.isEmpty()) {
            return ColourMap.SRGB;
        }
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        profileParts.values().forEach(part -> profile.write(part, 0, part.length));
        return IccProfile.read(profile.toByteArray());
    }

    /** Whether the three components are red, green and blue, rather than a brightness and two colours. */
    boolean isRgb() {
        if (components.size() != 3 || jfif) {
            return false;
        }
        return adobeTransform >= 0
                ? adobeTransform == 0
                : components.get(0).id == 'R' && components.get(1).id == 'G' && components.get(2).id == 'B';
    }
}
