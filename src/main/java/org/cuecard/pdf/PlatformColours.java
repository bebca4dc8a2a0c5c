package org.cuecard.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document's colours without the name of the platform that it was made on, which would change its bytes. */
final class PlatformColours {
    private static final int RGB = 3;

    /** Where a colour profile names the platform that it was made for (ICC.1, 7.2). */
    private static final int PLATFORM = 40;

    private static final byte[] SRGB = profile();

    private PlatformColours() {}

    private static byte[] profile() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, PLATFORM, PLATFORM + Integer.BYTES, (byte) 0);
        return profile;
    }

    /** The colours of a document: sRGB, in a profile that names no platform; not to be changed. */
    static byte[] sRgb() {
        return SRGB;
    }

    /**
     * Writes the document's profile anew: the platform's own colour library writes its name into each that it reads.
     */
    static void clean(PDDocument document) throws IOException {
        try (OutputStream out = own(document).createOutputStream(COSName.FLATE_DECODE)) {
            out.write(SRGB);
        }
    }

    private static COSStream own(PDDocument document) {
        return document.getDocumentCatalog().getOutputIntents().get(0).getDestOutputIntent();
    }

    /** Puts the document's profile in place of every other one for red, green and blue. */
    static void replace(PDDocument document) {
        COSStream own = own(document);
        Deque<COSBase> open = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        open.push(document.getDocument().getTrailer());
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSObject reference && reference.getObject() != null) {
                open.push(reference.getObject());
            } else if (next instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(open::push);
            } else if (next instanceof COSArray array) {
                if (isProfiled(array)) {
                    array.set(1, own);
                }
                array.forEach(item -> {
                    if (item != null) {
                        open.push(item);
                    }
                });
            }
        }
    }

    private static boolean isProfiled(COSArray array) {
        return array.size() == 2
                && COSName.ICCBASED.equals(array.getObject(0))
                && array.getObject(1) instanceof COSStream profile
                && profile.getInt(COSName.N) == RGB;
    }
}
