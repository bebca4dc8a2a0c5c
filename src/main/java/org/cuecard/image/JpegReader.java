package org.cuecard.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a JPEG: sequential and progressive, grey and colour, with any sampling, with restarts. A sequential picture is
 * decoded one row of units at a time, so that a large photograph takes little memory; a progressive one needs all its
 * coefficients at once, two bytes each.
 */
final class JpegReader implements PictureReader {
    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int RST0 = 0xD0;
    private static final int RST7 = 0xD7;
    private static final int TEM = 0x01;
    private static final int MOST_SCANS = 200;

    private final JpegHead head = new JpegHead();
    private final ByteSource source;
    private final int[] work = new int[64];
    private int scans;

    private JpegReader(byte[] data) {
        this.source = new ByteSource(data);
    }

    /** Reads the head, up to where the picture begins. */
    static JpegReader open(byte[] data) throws BadPictureException {
        JpegReader reader = new JpegReader(data);
        reader.source.u8();
        if (reader.source.u8() != SOI) {
            throw BadPictureException.damaged("it does not begin like a JPEG");
        }
        int marker = reader.nextScan();
        if (marker != SOS || reader.head.components.isEmpty()) {
            throw BadPictureException.damaged("it holds no picture");
        }
        return reader;
    }

    @Override
    public int width() {
        return head.width;
    }

    @Override
    public int height() {
        return head.height;
    }

    @Override
    public Orientation orientation() {
        return head.orientation;
    }

    @Override
    public int channels() {
        return 3;
    }

    @Override
    public boolean isDrawing() {
        return false;
    }

    /** Takes in segments up to the next scan or the end of the picture. */
    private int nextScan() throws BadPictureException {
        while (true) {
            int marker = marker();
            if (marker == SOS || marker == EOI) {
                return marker;
            }
            if (marker != TEM && (marker < RST0 || marker > RST7)) {
                int length = source.u16();
                if (length < 2) {
                    throw BadPictureException.damaged("a segment has no length");
                }
                head.segment(marker, source.part(length - 2));
            }
        }
    }

    private int marker() throws BadPictureException {
        if (source.u8() != 0xFF) {
            throw BadPictureException.damaged("something stands between its segments");
        }
        int marker = source.u8();
        while (marker == 0xFF) {
            marker = source.u8();
        }
        return marker;
    }

    @Override
    public void read(RowSink sink) throws BadPictureException {
        Output out = new Output(new JpegColours(head, head.colours()), sink);
        boolean first = true;
        boolean whole = false;
        int marker = SOS;
        while (marker == SOS) {
            if (++scans > MOST_SCANS) {
                throw BadPictureException.damaged("it comes in more passes than any picture needs");
            }
            ByteSource body = source.part(source.u16() - 2);
            int count = body.u8();
            if (first) {
                whole = !head.progressive && count == head.components.size();
                allocate(whole);
                first = false;
            } else if (whole) {
                throw BadPictureException.damaged("it holds two pictures in one");
            }
            scan(body, count, whole, out);
            marker = nextScan();
        }
        if (!whole) {
            for (int row = 0; row < head.unitsHigh(); row++) {
                emit(row, false, out);
            }
        }
    }

    private void allocate(boolean whole) throws BadPictureException {
        for (JpegComponent component : head.components) {
            long blocks = (long) component.blocksWide * (whole ? component.down : component.blocksHigh);
            if (64 * blocks > Integer.MAX_VALUE - 8) {
                throw new BadPictureException("is too large to be read", "save it with fewer pixels");
            }
            component.coefficients = new short[(int) (64 * blocks)];
            component.samples = new byte[8 * component.down * component.stride()];
            if (head.quantisers[component.quantiser].length == 0) {
                throw BadPictureException.damaged("a table of steps is missing");
            }
        }
    }

    private record Output(JpegColours rows, RowSink sink) {}

    private record Part(JpegComponent component, HuffmanDecoder dc, HuffmanDecoder ac) {}

    private void scan(ByteSource body, int count, boolean whole, Output out) throws BadPictureException {
        List<int[]> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chosen.add(new int[] {body.u8(), body.u8()});
        }
        int from = body.u8();
        int to = body.u8();
        int bits = body.u8();
        if (!head.progressive) {
            from = 0;
            to = 63;
            bits = 0;
        }
        boolean one = count == 1;
        if (from > to || to > 63 || (bits & 15) > 13 || (head.progressive && from > 0 && !one)) {
            throw BadPictureException.damaged("a pass of its picture is described wrongly");
        }
        if (head.progressive && from == 0 && to != 0) {
            throw BadPictureException.damaged("a pass of its picture is described wrongly");
        }
        List<Part> parts = new ArrayList<>();
        for (int[] choice : chosen) {
            JpegComponent component = head.components.stream()
                    .filter(c -> c.id == choice[0])
                    .findFirst()
                    .orElseThrow(() -> BadPictureException.damaged("a pass of its picture is described wrongly"));
            component.lastDc = 0;
            boolean needsDc = from == 0 && bits >> 4 == 0;
            parts.add(new Part(
                    component,
                    table(head.dcTables, choice[1] >> 4, needsDc),
                    table(head.acTables, choice[1] & 15, to > 0)));
        }
        JpegScan scan = new JpegScan(
                new JpegBits(source.data(), source.at()), head.progressive, from, to, bits >> 4, bits & 15);
        if (one) {
            alone(scan, parts.get(0), whole, out);
        } else {
            together(scan, parts, whole, out);
        }
        source.seek(scan.bits().end());
        if (source.left() < 2) {
            throw BadPictureException.cutOff();
        }
    }

    private static final int[] NO_CODES = new int[16];

    private static HuffmanDecoder table(HuffmanDecoder[] tables, int number, boolean needed)
            throws BadPictureException {
        if (number <= 3) {
            HuffmanDecoder table = tables[number];
            if (table != null) {
                return table;
            }
        }
        if (needed) {
            throw BadPictureException.damaged("a table of codes is missing");
        }
        return new HuffmanDecoder(NO_CODES, new int[0]);
    }

    /** A scan of several components: unit by unit, each with all the blocks that cover the same place. */
    private void together(JpegScan scan, List<Part> parts, boolean whole, Output out) throws BadPictureException {
        int wide = head.unitsWide();
        int untilRestart = head.restartInterval;
        for (int row = 0; row < head.unitsHigh(); row++) {
            int firstRow = whole ? 0 : row;
            for (int column = 0; column < wide; column++) {
                if (head.restartInterval > 0 && untilRestart-- == 0) {
                    restart(scan, parts);
                    untilRestart = head.restartInterval - 1;
                }
                for (Part part : parts) {
                    JpegComponent component = part.component();
                    for (int y = 0; y < component.down; y++) {
                        for (int x = 0; x < component.across; x++) {
                            int block = (firstRow * component.down + y) * component.blocksWide
                                    + column * component.across
                                    + x;
                            scan.block(component, 64 * block, part.dc(), part.ac());
                        }
                    }
                }
            }
            if (whole) {
                emit(row, true, out);
            }
        }
    }

    /** A scan of one component: its blocks row by row, without those that only fill the last unit up. */
    private void alone(JpegScan scan, Part part, boolean whole, Output out) throws BadPictureException {
        JpegComponent component = part.component();
        int untilRestart = head.restartInterval;
        for (int row = 0; row < component.ownBlocksHigh; row++) {
            int bandRow = whole ? row % component.down : row;
            for (int column = 0; column < component.ownBlocksWide; column++) {
                if (head.restartInterval > 0 && untilRestart-- == 0) {
                    restart(scan, List.of(part));
                    untilRestart = head.restartInterval - 1;
                }
                int block = bandRow * component.blocksWide + column;
                scan.block(component, 64 * block, part.dc(), part.ac());
            }
            boolean last = bandRow == component.down - 1 || row == component.ownBlocksHigh - 1;
            if (whole && last) {
                emit(row / component.down, true, out);
            }
        }
    }

    private static void restart(JpegScan scan, List<Part> parts) throws BadPictureException {
        scan.restart();
        parts.forEach(part -> part.component().lastDc = 0);
    }

    /** Hands one row of units on, pixel row by pixel row. */
    private void emit(int unitRow, boolean whole, Output out) {
        for (JpegComponent component : head.components) {
            component.samples(whole ? 0 : unitRow * component.down, head.quantisers[component.quantiser], work);
            if (whole) {
                Arrays.fill(component.coefficients, (short) 0);
            }
        }
        int top = unitRow * 8 * head.mostDown();
        int bottom = Math.min(head.height, top + 8 * head.mostDown());
        for (int y = top; y < bottom; y++) {
            out.sink().row(out.rows().row(y - top));
        }
    }
}
