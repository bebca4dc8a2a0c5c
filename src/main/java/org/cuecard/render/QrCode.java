package org.cuecard.render;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cuecard.theme.Markup;

/**
 * The code that leads a phone from paper to a page: a QR code (ISO/IEC 18004) as a drawing for the page itself, black
 * on white with four modules of quiet zone around.
 *
 * <p>A module is as large as it can be with the code, quiet zone not counted, at most 30 mm wide, and is a whole number
 * of dots of a printer of 300 dpi: no module is then printed wider than its neighbour. That makes each code at least 25
 * mm wide, and gives a module five dots or more.
 */
final class QrCode {
    /** The longest address that gets a code, in characters of ASCII: what version 13 holds at the lowest level. */
    static final int LONGEST = 425;

    /** Of quiet zone, on each side (ISO/IEC 18004, 5.3.8). */
    private static final int QUIET = 4;

    private static final int LARGEST_VERSION = 40;
    private static final int MODE_BITS = 4;

    private static final double LARGEST_MM = 30;
    private static final double DOT_MM = 25.4 / 300;

    /** From the one that mends most to the one that mends least. */
    private static final List<ErrorCorrectionLevel> LEVELS =
            List.of(ErrorCorrectionLevel.H, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.M, ErrorCorrectionLevel.L);

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of an address, in the smallest version that holds it and with as much error correction as that version
     * has room for.
     *
     * @param url absolute, http or https; what is not ASCII in it goes into the code percent-encoded
     * @param name what somebody hears who does not see the code
     * @return empty for an address longer than {@link #LONGEST}, whose modules would be too small for a phone
     * @throws IllegalArgumentException when the address is not absolute
     */
    static Optional<Markup> of(String url, String name) {
        return of(url, name, new HashMap<>());
    }

    /** @param masks the masks of the codes that were made before, by address; the code's own is added */
    static Optional<Markup> of(String url, String name, Map<String, Integer> masks) {
        URI address = URI.create(url);
        if (!List.of("http", "https")
                .contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no absolute address of a page: " + url);
        }
        String ascii = address.toASCIIString();
        return ascii.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new QrCode(encode(ascii, masks).getMatrix()).svg(name));
    }

    /** @param ascii at most {@link #LONGEST} characters */
    static QRCode encode(String ascii) {
        return encode(ascii, new HashMap<>());
    }

    /** To choose a mask all eight are tried, which takes ten times as long as to make the code with a known one. */
    private static QRCode encode(String ascii, Map<String, Integer> masks) {
        int smallest = version(ascii.length(), ErrorCorrectionLevel.L);
        ErrorCorrectionLevel strongest = LEVELS.stream()
                .filter(level -> version(ascii.length(), level) == smallest)
                .findFirst()
                .orElseThrow();
        try {
            Integer known = masks.get(ascii);
            QRCode code = known == null
                    ? Encoder.encode(ascii, strongest)
                    : Encoder.encode(ascii, strongest, Map.of(EncodeHintType.QR_MASK_PATTERN, known));
            masks.put(ascii, code.getMaskPattern());
            return code;
        } catch (WriterException e) {
            throw new IllegalStateException("version " + smallest + " holds " + ascii.length() + " characters", e);
        }
    }

    /**
     * The smallest version that holds so many bytes. An address has small letters, so it is encoded as bytes. Reckoned
     * beforehand, for making a code only to see its version takes as long as making the one that is wanted.
     *
     * @return one more than the largest version when none does
     */
    private static int version(int bytes, ErrorCorrectionLevel level) {
        int number = 1;
        while (number <= LARGEST_VERSION && bytes > room(Version.getVersionForNumber(number), level)) {
            number++;
        }
        return number;
    }

    /** How many bytes a version holds, beside the mark of what they are and their count. */
    private static int room(Version version, ErrorCorrectionLevel level) {
        int all =
                version.getTotalCodewords() - version.getECBlocksForLevel(level).getTotalECCodewords();
        int head = MODE_BITS + Mode.BYTE.getCharacterCountBits(version);
        return (all * Byte.SIZE - head) / Byte.SIZE;
    }

    private Markup svg(String name) {
        int across = modules.getWidth() + 2 * QUIET;
        String size = String.format(Locale.ROOT, "%.2fmm", across * moduleMm());
        return new Markup("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + across + " " + across
                + "\" width=\"" + size + "\" height=\"" + size + "\" role=\"img\" aria-label=\""
                + XmlText.escaped(name) + "\"><rect width=\"" + across + "\" height=\"" + across
                + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + runs() + "\"/></svg>");
    }

    private double moduleMm() {
        return Math.floor(LARGEST_MM / DOT_MM / modules.getWidth()) * DOT_MM;
    }

    /** Each run of dark modules in a row as one rectangle. */
    private String runs() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int start = 0;
            while (start < modules.getWidth()) {
                int end = start;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > start) {
                    path.append('M').append(QUIET + start).append(' ').append(QUIET + y);
                    path.append('h')
                            .append(end - start)
                            .append("v1h")
                            .append(start - end)
                            .append('z');
                }
                start = end + 1;
            }
        }
        return path.toString();
    }
}
