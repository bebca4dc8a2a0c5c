package org.cuecard.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The last touches to a document: the archive's rules on images, and dates and ids that come from the content. */
final class PdfFinish {
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private PdfFinish() {}

    /**
     * Finishes a document.
     *
     * @param date the day that it says it was made on
     * @param content what its id is made from
     */
    static void finish(PDDocument document, LocalDate date, String content) throws IOException {
        Set<COSBase> seen = new HashSet<>();
        for (PDPage page : document.getPages()) {
            sharp(page.getResources(), seen);
        }
        GregorianCalendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String iso = date + "T00:00:00+00:00";
            String xmp = CREATED.matcher(new String(metadata.toByteArray(), StandardCharsets.UTF_8))
                    .replaceAll("$1" + iso + "$2<xmp:ModifyDate>" + iso + "</xmp:ModifyDate>");
            metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        }
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }

    /** The archive's profile forbids smoothing of images, which the engine asks for. */
    private static void sharp(PDResources resources, Set<COSBase> seen) throws IOException {
        if (resources == null || !seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                image.setInterpolate(false);
                if (image.getSoftMask() != null) {
                    image.getSoftMask().setInterpolate(false);
                }
            } else if (object instanceof PDFormXObject form) {
                sharp(form.getResources(), seen);
            }
        }
    }
}
