package org.cuecard.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A weight of the font that sheets are printed in. */
final class Face {
    /** All weights, the regular one first. */
    static final List<Face> ALL =
            List.of(new Face(400, "SourceSans3_400Regular.ttf"), new Face(700, "SourceSans3_700Bold.ttf"));

    /** What stylesheets call it. */
    static final String FAMILY = "Source Sans 3";

    private static final int TABLE_COUNT_AT = 4;
    private static final int DIRECTORY_AT = 12;
    /** Bytes of an entry in the table directory, whose name comes first. */
    private static final int DIRECTORY_ENTRY = 16;

    private static final int LIGATURES = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';
    private static final int UNKNOWN = '-' << 24 | '-' << 16 | '-' << 8 | '-';

    private final int weight;
    private final byte[] file;
    /** Which characters there are; found when the first one is asked for, for it takes as long as a sheet. */
    private @Nullable CmapLookup characters;

    private Face(int weight, String name) {
        this.weight = weight;
        this.file = read(name);
    }

    private static byte[] read(String name) {
        try (InputStream in = Face.class.getResourceAsStream("fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is not in this program's jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How bold: 400 is regular, 700 is bold. */
    int weight() {
        return weight;
    }

    /** The font's file; not to be changed. */
    byte[] file() {
        return file;
    }

    /**
     * The font, parsed anew: a parsed font must stay with one thread. Ligatures are off, for text that is copied out of
     * a document would lose their letters; and reading them takes as long as a sheet.
     */
    TrueTypeFont parse() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(withoutLigatures()));
        } catch (IOException e) {
            throw new UncheckedIOException("the font in this program's jar is broken", e);
        }
    }

    /**
     * The file with another name for the table of ligatures, so that nobody knows it (OpenType 1.9, table directory).
     */
    private byte[] withoutLigatures() {
        ByteBuffer font = ByteBuffer.wrap(file.clone());
        int tables = font.getShort(TABLE_COUNT_AT);
        for (int table = 0; table < tables; table++) {
            int at = DIRECTORY_AT + table * DIRECTORY_ENTRY;
            if (font.getInt(at) == LIGATURES) {
                font.putInt(at, UNKNOWN);
            }
        }
        return font.array();
    }

    private static CmapLookup lookup(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("the font in this program's jar is broken", e);
        }
    }

    synchronized boolean has(int codePoint) {
        CmapLookup known = characters;
        if (known == null) {
            known = lookup(parse());
            characters = known;
        }
        return known.getGlyphId(codePoint) != 0;
    }
}
