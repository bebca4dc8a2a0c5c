package org.cuecard.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetRefusedException;

/**
 * Makes what a browser printed conform to PDF/UA-1 and PDF/A-2a, without moving anything of it. A browser leaves out
 * what a document says of itself, the marks of what is no content, the parts of list items and the names of links.
 */
final class BrowserFinish {
    private BrowserFinish() {}

    /**
     * Finishes a document.
     *
     * @param printed as the browser made it
     * @param sheet what it was made of
     * @param content what the document's id is made from
     * @throws SheetRefusedException when a character of it is in no font
     */
    static PrintedSheet finish(byte[] printed, SheetFiles sheet, LocalDate date, String content) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed)) {
            GlyphWalk walk = GlyphWalk.of(document);
            refuseWhatNoFontHas(walk, sheet);
            LetterMaps.repair(document, walk, c -> sheet.text().indexOf(c) >= 0);
            new ContentMarks().mark(document);
            TagTree.repair(document);
            Set<COSBase> seen = new HashSet<>();
            for (PDPage page : document.getPages()) {
                page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
                nameLinks(page, sheet);
                sharp(page.getResources(), seen);
            }
            new DocumentFacts(sheet.title(), sheet.subject(), sheet.language(), date, content).write(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(printed.length);
            document.save(bytes);
            return new PrintedSheet(
                    bytes.toByteArray(), document.getNumberOfPages(), BrowserLandings.of(sheet.page(), document));
        }
    }

    private static void refuseWhatNoFontHas(GlyphWalk walk, SheetFiles sheet) {
        if (!walk.lacking()) {
            return;
        }
        List<String> missing = sheet.text()
                .codePoints()
                .distinct()
                .filter(c -> !walk.printed(c) && !Character.isWhitespace(c) && Character.getType(c) != Character.FORMAT)
                .limit(5)
                .mapToObj(c -> "\"" + Character.toString(c) + "\" (" + String.format(Locale.ROOT, "U+%04X", c) + ")")
                .toList();
        throw new SheetRefusedException(
                "the sheet has a character that no font of this system has"
                        + (missing.isEmpty() ? "" : ", perhaps " + String.join(" or ", missing)),
                "write it in another way, or install a font that has it");
    }

    private static void nameLinks(PDPage page, SheetFiles sheet) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link
                    && (link.getContents() == null || link.getContents().isBlank())) {
                String address = link.getAction() instanceof PDActionURI uri ? uri.getURI() : "";
                link.setContents(sheet.linkName(address));
            }
        }
    }

    /** The archive's profile forbids smoothing of images. */
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
