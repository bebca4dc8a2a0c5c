package org.cuecard.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes of a photograph the files that pages show: upright, in sRGB, in a few widths, and without the camera's notes on
 * when and where it was taken. A pure function of the file's bytes, the same on every machine.
 */
public final class Darkroom {
    /**
     * Changes whenever the same photograph would give other bytes than before, so that nobody takes what an earlier
     * version remembered for what this one makes.
     */
    public static final String REVISION = "1";

    /**
     * The most pixels that are read. More than cameras have, and told before anything is unpacked: a file of a few
     * kilobytes can claim any size.
     */
    public static final long MOST_PIXELS = 100_000_000;

    /** The most bytes that are read. */
    public static final long MOST_BYTES = 100L << 20;

    /**
     * Widths in pixels. A card of a list is up to 480 wide; a photograph on a page up to 720, for which screens with
     * two pixels to a point take 1440.
     */
    private static final List<Integer> WIDTHS = List.of(1440, 960, 480);

    /** How many times as long as wide a picture may be that is to fit a square. */
    private static final int NARROWEST = 50;

    private Darkroom() {}

    /** Reads a JPEG or a PNG and makes all its sizes; never larger than it is. */
    public static Developed develop(byte[] file) {
        try {
            return new Developed.Good(renditions(file));
        } catch (BadPictureException e) {
            return new Developed.Bad(e.reason(), e.hint());
        }
    }

    /**
     * Reads a JPEG or a PNG and makes one copy of it that is not wider and not higher than so many pixels, and never
     * larger than it is.
     */
    public static Developed develop(byte[] file, int most) {
        try {
            PictureReader reader = open(file);
            int longer = Math.max(reader.width(), reader.height());
            int shorter = Math.min(reader.width(), reader.height());
            if (longer > (long) NARROWEST * shorter) {
                throw new BadPictureException(
                        "is " + reader.width() + " × " + reader.height() + " pixels, a line more than a picture",
                        "cut it to a shape that can be looked at");
            }
            boolean swapped = reader.orientation().swapped();
            int width = swapped ? reader.height() : reader.width();
            int fitting = longer <= most ? width : (int) Math.max(1, (long) width * most / longer);
            return new Developed.Good(renditions(reader, List.of(fitting)));
        } catch (BadPictureException e) {
            return new Developed.Bad(e.reason(), e.hint());
        }
    }

    private static List<Rendition> renditions(byte[] file) throws BadPictureException {
        PictureReader reader = open(file);
        return renditions(reader, widths(reader.orientation().swapped() ? reader.height() : reader.width()));
    }

    /** @param widths the largest first */
    private static List<Rendition> renditions(PictureReader reader, List<Integer> widths) throws BadPictureException {
        Orientation orientation = reader.orientation();
        int fullWidth = orientation.swapped() ? reader.height() : reader.width();
        int fullHeight = orientation.swapped() ? reader.width() : reader.height();
        List<Pixels> sizes = new ArrayList<>();
        for (int width : widths) {
            int height = (int) Math.max(1, ((long) fullHeight * width + fullWidth / 2) / fullWidth);
            if (sizes.isEmpty()) {
                sizes.add(largest(reader, width, height).turned(orientation));
            } else {
                // From the next larger one, whose sixteen bits have kept everything that is left to see.
                sizes.add(smaller(sizes.get(sizes.size() - 1), width, height));
            }
        }
        boolean png = reader.isDrawing() || sizes.get(0).isSeeThrough();
        List<Rendition> renditions = new ArrayList<>();
        for (int i = sizes.size() - 1; i >= 0; i--) {
            Pixels pixels = sizes.get(i);
            renditions.add(new Rendition(
                    png && reader instanceof PngReader ? PictureKind.PNG : PictureKind.JPEG,
                    pixels.width(),
                    pixels.height(),
                    png && reader instanceof PngReader ? PngWriter.write(pixels) : JpegWriter.write(pixels)));
        }
        return renditions;
    }

    private static PictureReader open(byte[] file) throws BadPictureException {
        Optional<PictureKind> kind = PictureKind.of(file);
        PictureReader reader;
        if (kind.equals(Optional.of(PictureKind.JPEG))) {
            reader = JpegReader.open(file);
        } else if (kind.equals(Optional.of(PictureKind.PNG))) {
            reader = PngReader.open(file);
        } else {
            throw new BadPictureException(
                    kind.map(other -> "is in the format " + other).orElse("is no picture"), "save it as JPEG or PNG");
        }
        long pixels = (long) reader.width() * reader.height();
        if (pixels > MOST_PIXELS) {
            throw new BadPictureException(
                    "claims " + reader.width() + " × " + reader.height() + " pixels, more than the "
                            + MOST_PIXELS / 1_000_000 + " million that are read",
                    "save it smaller: pages show at most " + WIDTHS.get(0) + " pixels across");
        }
        return reader;
    }

    /** The widths that a photograph is made in, the largest first: of those that it reaches, or its own. */
    private static List<Integer> widths(int full) {
        List<Integer> widths = new ArrayList<>();
        int largest = Math.min(full, WIDTHS.get(0));
        widths.add(largest);
        // A size that saves less than a fifth is not worth a file.
        WIDTHS.stream().filter(width -> 5 * width <= 4 * largest).forEach(widths::add);
        return widths;
    }

    private static Pixels largest(PictureReader reader, int width, int height) throws BadPictureException {
        boolean swapped = reader.orientation().swapped();
        Scaler scaler = new Scaler(
                reader.width(), reader.height(), swapped ? height : width, swapped ? width : height, reader.channels());
        reader.read(scaler);
        return scaler.pixels();
    }

    private static Pixels smaller(Pixels pixels, int width, int height) {
        Scaler scaler = new Scaler(pixels.width(), pixels.height(), width, height, pixels.channels());
        pixels.rows(scaler);
        return scaler.pixels();
    }
}
