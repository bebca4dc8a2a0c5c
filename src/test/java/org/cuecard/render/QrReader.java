package org.cuecard.render;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a QR code out of a picture, as a phone would. */
public final class QrReader {
    /** How often a picture is enlarged at most: the reader's own search wants three pixels a module and more. */
    private static final int LARGEST_SCALE = 4;

    private static final Map<DecodeHintType, Object> HINTS =
            Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE), DecodeHintType.TRY_HARDER, true);

    private QrReader() {}

    /** What the code in a picture says; empty when none can be read. */
    public static Optional<String> read(BufferedImage picture) {
        return IntStream.rangeClosed(1, LARGEST_SCALE)
                .mapToObj(scale -> decode(enlarged(picture, scale)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static BufferedImage enlarged(BufferedImage picture, int scale) {
        int width = picture.getWidth() * scale;
        int height = picture.getHeight() * scale;
        BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = large.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return large;
    }

    private static Optional<String> decode(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, new int[width * height], 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new MultiFormatReader().decode(bitmap, HINTS).getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
