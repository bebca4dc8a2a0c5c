package org.cuecard.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.cuecard.image.PngWriter;

/** A small picture of a pose, and how much of it looks otherwise than a picture in a file. */
final class GoldenPose {
    /** Pixels; the least at which a hand is still seen. */
    private static final int HEIGHT = 120;
    /** Of 255. A border that moves by a third of a pixel changes those along it by less. */
    private static final int SEEN = 64;

    private GoldenPose() {}

    static Picture draw(TracedFigure figure, TracedPose pose) {
        Box box = FigureDrawer.frame(figure, pose);
        int width = (int) Math.round(HEIGHT * box.width() / box.height());
        return PictureDrawer.pose(figure, pose.id(), Palette.COLOUR, width);
    }

    static void write(Path file, Picture picture) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, PngWriter.writeDrawing(picture.width(), picture.height(), picture.rgb()));
    }

    /**
     * Compares a picture with a file's.
     *
     * @return pixels that differ, as a part of those that are not paper in both; 1 for another size. A few pixels more
     *     or less in width or height are the frame's, and no other size.
     */
    static double difference(Picture made, Path file) throws IOException {
        BufferedImage expected = ImageIO.read(file.toFile());
        int width = Math.min(made.width(), expected.getWidth());
        int height = Math.min(made.height(), expected.getHeight());
        if (made.width() + made.height() + expected.getWidth() + expected.getHeight() - 2 * (width + height) > 2) {
            return 1;
        }
        int drawn = 0;
        int different = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int seen = colour(made, x, y);
                int known = expected.getRGB(x, y) & 0xffffff;
                drawn += seen != 0xffffff || known != 0xffffff ? 1 : 0;
                different += apart(seen, known) > SEEN ? 1 : 0;
            }
        }
        return different / (double) Math.max(1, drawn);
    }

    private static int colour(Picture picture, int x, int y) {
        int at = 3 * (y * picture.width() + x);
        byte[] rgb = picture.rgb();
        return ((rgb[at] & 0xff) << 16) | ((rgb[at + 1] & 0xff) << 8) | (rgb[at + 2] & 0xff);
    }

    private static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs(((one >> shift) & 0xff) - ((other >> shift) & 0xff)));
        }
        return most;
    }
}
