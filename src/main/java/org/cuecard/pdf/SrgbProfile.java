package org.cuecard.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** The colours that a document's numbers mean. */
final class SrgbProfile {
    /** Where a profile names the platform that it was made for (ICC.1, 7.2). */
    private static final int PLATFORM = 40;

    private static final String NAME = "sRGB IEC61966-2.1";
    private static final byte[] BYTES = profile();

    private SrgbProfile() {}

    /** The platform's profile without the four letters that name it: they differ from one Java to the next. */
    private static byte[] profile() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        Arrays.fill(profile, PLATFORM, PLATFORM + Integer.BYTES, (byte) 0);
        return profile;
    }

    static PDOutputIntent intent(PDDocument document) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(BYTES));
        intent.setInfo(NAME);
        intent.setOutputCondition(NAME);
        intent.setOutputConditionIdentifier(NAME);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
