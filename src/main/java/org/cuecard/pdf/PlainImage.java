package org.cuecard.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** A plain drawing where the engine laid it out. */
final class PlainImage implements SVGDrawer.SVGImage {
    /** A CSS pixel, in points. */
    private static final double PIXEL = 0.75;

    private final PlainDrawing drawing;
    private final Box place;
    private final int width;
    private final int height;

    /**
     * A drawing in its place.
     *
     * @param width its own width in the engine's dots, for where no style says otherwise
     * @param height likewise
     */
    PlainImage(PlainDrawing drawing, Box place, int width, int height) {
        this.drawing = drawing;
        this.place = place;
        this.width = width;
        this.height = height;
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        Rectangle bounds = place.getContentAreaEdge(place.getAbsX(), place.getAbsY(), context);
        if (bounds.width <= 0 || bounds.height <= 0) {
            return;
        }
        PdfBoxOutputDevice pdf = (PdfBoxOutputDevice) device;
        PDFormXObject form =
                form(pdf.getWriter(), bounds.width / pdf.getDotsPerPoint(), bounds.height / pdf.getDotsPerPoint());
        pdf.drawPdfAsImage(form, bounds, bounds.width, bounds.height);
    }

    private PDFormXObject form(PDDocument document, float points, float high) {
        try {
            PDStream stream =
                    new PDStream(document, new ByteArrayInputStream(content(points, high)), COSName.FLATE_DECODE);
            PDFormXObject form = new PDFormXObject(stream);
            form.setBBox(new PDRectangle(points, high));
            form.setResources(resources());
            return form;
        } catch (IOException e) {
            throw new UncheckedIOException("a document in memory takes all that is written to it", e);
        }
    }

    /** The drawing's content, fitted into a space in the middle, with its y turned upwards. */
    private byte[] content(double points, double high) {
        double scale = PIXEL;
        double left = 0;
        double top = high;
        if (!drawing.box().isEmpty()) {
            double wide = drawing.box().get(2);
            double tall = drawing.box().get(3);
            scale = Math.min(points / wide, high / tall);
            left = (points - wide * scale) / 2 - drawing.box().get(0) * scale;
            top = high - (high - tall * scale) / 2 + drawing.box().get(1) * scale;
        }
        PathOperators matrix = new PathOperators(0);
        try {
            SvgTransform.matrix(scale, 0, 0, -scale, left, top, matrix);
        } catch (NotPlainException e) {
            return new byte[0];
        }
        byte[] first = matrix.toBytes();
        byte[] all = new byte[first.length + drawing.content().length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(drawing.content(), 0, all, first.length, drawing.content().length);
        return all;
    }

    private PDResources resources() {
        COSDictionary states = new COSDictionary();
        for (int i = 0; i < drawing.veils().size(); i++) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant((float) drawing.veils().get(i).fill());
            state.setStrokingAlphaConstant((float) drawing.veils().get(i).stroke());
            state.getCOSObject().setDirect(true);
            states.setItem("A" + i, state);
        }
        states.setDirect(true);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.EXT_G_STATE, states);
        resources.setDirect(true);
        return new PDResources(resources);
    }
}
