package org.cuecard.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.cuecard.render.PrintedSheet;
import org.cuecard.render.SheetPress;
import org.w3c.dom.Document;

/**
 * Prints sheets with OpenHTMLToPDF. Each document is PDF 1.7, conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO
 * 19005-2), carries its fonts and fetches nothing. Safe for use by several threads.
 */
public final class PdfPress implements SheetPress {
    /** Families that the engine falls back to of its own accord, each under the name that it asks for. */
    private static final List<String> FAMILIES = List.of(Face.FAMILY, "SansSerif", "Serif", "Monospaced");

    static {
        XRLog.setLoggingEnabled(false);
    }

    /** Parsing a font takes longer than printing a sheet, and a parsed font serves one thread only. */
    private final ThreadLocal<Map<Face, TrueTypeFont>> fonts = ThreadLocal.withInitial(HashMap::new);

    private final PressRoom room;

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** A press whose sheets may take half a minute each. */
    public PdfPress() {
        this(PressRoom.LIMIT);
    }

    /**
     * A press.
     *
     * @param limit how long a sheet may take before it is refused
     */
    public PdfPress(Duration limit) {
        this.room = new PressRoom(limit);
    }

    @Override
    public PrintedSheet print(Sheet sheet) {
        return room.print(() -> press(sheet));
    }

    /** Prints a page that nobody sees: most of the time of a first sheet goes into reading classes and fonts. */
    @Override
    public void warmUp() {
        String html = """
                <!doctype html><html lang="en"><head><title>-</title><style>p { font-weight: 700 }</style></head><body>
                <h1>-</h1><p>-</p><table><thead><tr><th scope="col">-</th></tr></thead><tbody><tr><td>-</td></tr></tbody>
                </table><svg viewBox="0 0 9 9" width="9" height="9"><title>-</title><path fill="#111" d="M0 0h9v9z"/></svg>
                </body></html>""";
        print(new Sheet(html, address -> Optional.empty(), LocalDate.EPOCH));
    }

    private PrintedSheet press(Sheet sheet) throws IOException {
        org.jsoup.nodes.Document page = SheetDom.of(sheet);
        try (PDDocument document = new PDDocument()) {
            SheetDrawer drawer = new SheetDrawer();
            try (PdfBoxRenderer renderer =
                    builder(document, SheetDom.tree(page), drawer).buildPdfRenderer()) {
                addFonts(renderer.getFontResolver(), document);
                renderer.createPDFKeepOpen();
                PlatformColours.clean(document);
                if (drawer.usedPlatform()) {
                    PlatformColours.replace(document);
                }
                HeadingTags.straighten(page, document);
                PdfFinish.finish(document, sheet.date(), sheet.html());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
                document.save(bytes);
                return new PrintedSheet(bytes.toByteArray(), document.getNumberOfPages(), Landings.of(page, renderer));
            }
        }
    }

    @Override
    public boolean hasGlyph(int codePoint) {
        return Face.ALL.stream().allMatch(face -> face.has(codePoint));
    }

    private PdfRendererBuilder builder(PDDocument document, Document dom, SheetDrawer drawer) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .usePdfVersion(1.7f)
                .useColorProfile(PlatformColours.sRgb())
                .withProducer("Cuecard");
        builder.withW3cDocument(dom, "about:blank");
        builder.useSVGDrawer(drawer);
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:"), when);
        }
        return builder;
    }

    private void addFonts(PdfBoxFontResolver resolver, PDDocument document) {
        Map<Face, PDFont> embedded = new HashMap<>();
        for (Face face : Face.ALL) {
            PDFontSupplier supplier = new PDFontSupplier(null) {
                @Override
                public PDFont supply() {
                    return embedded.computeIfAbsent(face, f -> embed(document, f));
                }
            };
            for (String family : FAMILIES) {
                resolver.addFont(
                        supplier, family, face.weight(), IdentValue.NORMAL, true, PdfBoxFontResolver.FontGroup.MAIN);
            }
        }
    }

    private PDFont embed(PDDocument document, Face face) {
        try {
            TrueTypeFont font = fonts.get().computeIfAbsent(face, Face::parse);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException("the font in this program's jar is broken", e);
        }
    }
}
