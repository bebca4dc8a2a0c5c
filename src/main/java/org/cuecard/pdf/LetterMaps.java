package org.cuecard.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Says of each glyph which letters it stands for. A browser gives a joined Arabic letter the code of its joined form,
 * and a ligature none, so that nobody finds the word that was copied out.
 */
final class LetterMaps {
    private static final String UNKNOWN = "\uFFFD";

    /** As many as a section of a map may have. */
    private static final int SECTION = 100;

    private LetterMaps() {}

    /** @param written whether the sheet itself writes a character, rather than a shaper in place of others */
    static void repair(PDDocument document, GlyphWalk walk, IntPredicate written) throws IOException {
        for (GlyphWalk.UsedFont used : walk.fonts()) {
            if (!(used.font() instanceof PDType0Font)) {
                continue;
            }
            Map<Integer, String> letters = new TreeMap<>();
            used.said()
                    .forEach((code, said) -> letters.put(
                            code, said.isEmpty() ? used.told().getOrDefault(code, UNKNOWN) : plain(said, written)));
            if (!letters.equals(used.said())) {
                used.font().getCOSObject().setItem(COSName.TO_UNICODE, stream(document, letters));
            }
        }
    }

    /** Forms that a shaper chose (U+FB00 to U+FEFC) as the letters that somebody typed. */
    private static String plain(String said, IntPredicate written) {
        boolean shaped = said.codePoints().allMatch(c -> (c >= 0xFB00 && c <= 0xFEFC) && !written.test(c));
        return shaped ? Normalizer.normalize(said, Normalizer.Form.NFKC) : said;
    }

    private static COSStream stream(PDDocument document, Map<Integer, String> letters) throws IOException {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> all = List.copyOf(letters.entrySet());
        for (int from = 0; from < all.size(); from += SECTION) {
            List<Map.Entry<Integer, String>> section = all.subList(from, Math.min(all.size(), from + SECTION));
            map.append(section.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, String> entry : section) {
                map.append(String.format(
                        Locale.ROOT,
                        "<%04X> <%s>\n",
                        entry.getKey(),
                        HexFormat.of()
                                .withUpperCase()
                                .formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE))));
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}
