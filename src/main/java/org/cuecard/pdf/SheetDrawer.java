package org.cuecard.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the drawings of one sheet: plain ones as they are, others with Batik, which is not even loaded where all are
 * plain.
 */
final class SheetDrawer implements SVGDrawer {
    /** Properties of a stylesheet that change how a shape looks. */
    private static final Pattern STYLED = Pattern.compile(
            "(?:^|[^\\w-])(?:fill|stroke|opacity|display|visibility|transform|clip|mask|filter)[a-z-]*\\s*:");

    private List<FontFaceRule> faces = List.of();
    private @Nullable SharedContext shared;
    private @Nullable UserAgentCallback agent;
    private @Nullable BatikSVGDrawer batik;

    /** Whether anything was drawn in the platform's own colours. */
    boolean usedPlatform() {
        return batik != null;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double cssWidth, double cssHeight, double dotsPerPixel) {
        try {
            if (shared == null
                    || STYLED.matcher(shared.getCss().getCSSForAllDescendants(svg))
                            .find()) {
                throw new NotPlainException("styles for shapes");
            }
            PlainDrawing drawing = PlainDrawing.of(svg);
            double width = own(svg, "width", drawing, 2, 300);
            double height = own(svg, "height", drawing, 3, 150);
            return new PlainImage(drawing, box, (int) (width * dotsPerPixel), (int) (height * dotsPerPixel));
        } catch (NotPlainException e) {
            return batik().buildSVGImage(svg, box, css, cssWidth, cssHeight, dotsPerPixel);
        }
    }

    /** A side of a drawing in CSS pixels: its own, else that of what it shows, else what HTML gives it. */
    private static double own(Element svg, String side, PlainDrawing drawing, int index, double otherwise)
            throws NotPlainException {
        String value = svg.getAttribute(side);
        if (!value.isEmpty()) {
            return SvgNumbers.length(value);
        }
        return drawing.box().isEmpty() ? otherwise : drawing.box().get(index);
    }

    private BatikSVGDrawer batik() {
        BatikSVGDrawer drawer = batik;
        if (drawer == null) {
            drawer = new BatikSVGDrawer();
            batik = drawer;
            if (agent != null) {
                drawer.withUserAgent(agent);
            }
            if (shared != null) {
                drawer.importFontFaceRules(faces, shared);
            }
            try {
                for (Face face : Face.ALL) {
                    drawer.addFontStream(
                            () -> new ByteArrayInputStream(face.file()), Face.FAMILY, face.weight(), FontStyle.NORMAL);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the font in this program's jar is broken", e);
            }
        }
        return drawer;
    }

    /** A drawing in a style's address; Batik's, for it has no box to be drawn in. */
    @Override
    public SVGImage buildStandaloneSVGImage(
            Element svg, String uri, double targetWidth, double targetHeight, double dotsPerPixel) {
        return batik().buildStandaloneSVGImage(svg, uri, targetWidth, targetHeight, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext context) {
        faces = List.copyOf(fontFaces);
        shared = context;
    }

    @Override
    public void withUserAgent(UserAgentCallback userAgentCallback) {
        agent = userAgentCallback;
    }

    /** Fonts come from {@link Face} alone. */
    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        throw new UnsupportedOperationException("fonts of files");
    }

    @Override
    public void close() {
        if (batik != null) {
            batik.close();
        }
    }
}
