package org.cuecard.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.PaintingInfo;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.cuecard.render.PrintedSheet.Landing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells on which pages the engine laid the blocks that a sheet wants to know of. */
final class Landings {
    static final String MARK = "data-keep";

    /** In pixels of CSS: the space that ends a line counts too, and lengths are rounded to dots. */
    private static final int SLACK = 12;

    private Landings() {}

    /** Gives each marked element the id by which the engine finds its box. */
    static void prepare(Document page) {
        int number = 0;
        for (Element element : page.select("[" + MARK + "]")) {
            number++;
            if (element.id().isEmpty()) {
                element.id("keep-" + number);
            }
        }
    }

    /** Where the marked elements of a page lie that was laid out. */
    static List<Landing> of(Document page, PdfBoxRenderer renderer) {
        List<Landing> landings = new ArrayList<>();
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        CssContext css = renderer.getSharedContext().newRenderingContextInstance();
        for (Element element : page.select("[" + MARK + "]")) {
            Box box = renderer.getSharedContext().getBoxById(element.id());
            if (box == null) {
                continue;
            }
            Rectangle edge = box.getPaintingBorderEdge(css);
            int first = page(pages, edge.y);
            int last = page(pages, Math.max(edge.y, edge.y + edge.height - 1));
            PaintingInfo all = box.calcPaintingInfo(css, true);
            int right = all.getAggregateBounds().x + all.getAggregateBounds().width;
            int slack = SLACK * renderer.getSharedContext().getDotsPerPixel();
            boolean overflows = right > pages.get(first - 1).getContentWidth(css) + slack;
            landings.add(new Landing(element.attr(MARK), first, last, overflows));
        }
        return List.copyOf(landings);
    }

    private static int page(List<PageBox> pages, int y) {
        int number = 1;
        while (number < pages.size() && y >= pages.get(number - 1).getBottom()) {
            number++;
        }
        return number;
    }
}
