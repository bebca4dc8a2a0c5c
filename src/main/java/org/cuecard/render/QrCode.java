package org.cuecard.render;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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

    private static final int MASKS = 8;

    /**
     * By version and level, what each mask changes in a symbol with the first mask. It does not depend on what the
     * symbol says, so one of a form is made with all eight masks, and every other with the first only. To make and
     * judge all eight of each took a seventh of the time of a long build.
     */
    private static final Map<Form, List<QrSymbol>> CHANGES = new ConcurrentHashMap<>();

    private record Form(int version, ErrorCorrectionLevel level) {}

    private final QrSymbol modules;

    private QrCode(QrSymbol modules) {
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
        URI address = URI.create(url);
        if (!List.of("http", "https")
                .contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no absolute address of a page: " + url);
        }
        String ascii = address.toASCIIString();
        return ascii.length() > LONGEST ? Optional.empty() : Optional.of(new QrCode(symbol(ascii)).svg(name));
    }

    /** @param ascii at most {@link #LONGEST} characters */
    static QrSymbol symbol(String ascii) {
        int smallest = version(ascii.length(), ErrorCorrectionLevel.L);
        ErrorCorrectionLevel strongest = LEVELS.stream()
                .filter(level -> version(ascii.length(), level) == smallest)
                .findFirst()
                .orElseThrow();
        QRCode code = encode(ascii, strongest, 0);
        QrSymbol first = QrSymbol.of(code.getMatrix());
        Form form = new Form(code.getVersion().getVersionNumber(), strongest);
        return CHANGES.computeIfAbsent(form, any -> changes(ascii, strongest, first)).stream()
                .map(first::xor)
                .min(Comparator.comparingInt(QrSymbol::penalty))
                .orElseThrow();
    }

    private static List<QrSymbol> changes(String ascii, ErrorCorrectionLevel level, QrSymbol first) {
        return IntStream.range(0, MASKS)
                .mapToObj(mask ->
                        QrSymbol.of(encode(ascii, level, mask).getMatrix()).xor(first))
                .toList();
    }

    private static QRCode encode(String ascii, ErrorCorrectionLevel level, int mask) {
        try {
            return Encoder.encode(ascii, level, Map.of(EncodeHintType.QR_MASK_PATTERN, mask));
        } catch (WriterException e) {
            throw new IllegalStateException("no version holds " + ascii.length() + " characters", e);
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
        int across = modules.size() + 2 * QUIET;
        String size = String.format(Locale.ROOT, "%.2fmm", across * moduleMm());
        return new Markup("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + across + " " + across
                + "\" width=\"" + size + "\" height=\"" + size + "\" role=\"img\" aria-label=\""
                + XmlText.escaped(name) + "\"><rect width=\"" + across + "\" height=\"" + across
                + "\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + runs() + "\"/></svg>");
    }

    private double moduleMm() {
        return Math.floor(LARGEST_MM / DOT_MM / modules.size()) * DOT_MM;
    }

    /** Each run of dark modules in a row as one rectangle. */
    private String runs() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.size(); y++) {
            int start = 0;
            while (start < modules.size()) {
                int end = start;
                while (end < modules.size() && modules.isDark(end, y)) {
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
