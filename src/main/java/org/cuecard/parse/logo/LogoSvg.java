package org.cuecard.parse.logo;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceFile;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/**
 * A logo for pages and sheets themselves, written anew from an SVG file: shapes, groups and gradients, and nothing that
 * could run, fetch or print in another way than it looks.
 *
 * @param pieces an {@code svg} element that is well-formed, with gaps between the pieces where a prefix of its ids
 *     goes; it has a view box and no size
 * @param width in user units; with the height it tells the proportions
 * @param height in user units
 */
public record LogoSvg(List<String> pieces, double width, double height) {
    /** The largest file, in bytes. */
    public static final int MOST_BYTES = 256 << 10;

    /** The most elements of a file. */
    static final int MOST_ELEMENTS = 2_000;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    public LogoSvg {
        pieces = List.copyOf(pieces);
    }

    /**
     * Reads a logo. Everything that is refused is told, each at its place.
     *
     * @param text what a reader who does not see the logo is told
     * @return empty when anything was refused
     */
    public static Optional<LogoSvg> read(SourceFile file, String text, DiagnosticSink sink) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<LogoSvg> logo = read(file, text, new LogoReport(file, log));
        log.all().forEach(sink::report);
        return log.all().stream().anyMatch(Diagnostic::isError) ? Optional.empty() : logo;
    }

    private static Optional<LogoSvg> read(SourceFile file, String text, LogoReport report) {
        Document document = Parser.xmlParser().setTrackPosition(true).parseInput(file.text(), "");
        for (Node node : document.childNodes()) {
            aroundRoot(node, report);
        }
        if (document.childrenSize() != 1 || !document.child(0).tagName().equals("svg")) {
            report.bad(report.start(), "this is no SVG drawing", "give an SVG, a PNG or a JPEG");
            return Optional.empty();
        }
        Element svg = document.child(0);
        if (svg.getAllElements().size() > MOST_ELEMENTS) {
            report.bad(
                    report.tag(svg),
                    "the drawing has " + svg.getAllElements().size() + " elements, and a logo may have "
                            + MOST_ELEMENTS,
                    "simplify it, or give the logo as PNG");
            return Optional.empty();
        }
        wellFormed(svg, file, report);
        Optional<ViewBox> box = ViewBox.of(svg);
        if (box.isEmpty()) {
            report.bad(
                    svg.hasAttr("viewBox") ? report.value(svg, "viewBox") : report.tag(svg),
                    "the drawing does not say how large it is",
                    "give <svg> a viewBox of four numbers: left, top, width, height");
        }
        return write(svg, box.orElse(new ViewBox("0", "0", "1", "1")), text, report);
    }

    private static LogoSvg logo(Pieces pieces, ViewBox box) {
        return new LogoSvg(pieces.all(), Double.parseDouble(box.width()), Double.parseDouble(box.height()));
    }

    private static Optional<LogoSvg> write(Element svg, ViewBox box, String text, LogoReport report) {
        Gradients gradients = new Gradients(report);
        svg.getAllElements().stream()
                .filter(element -> LogoParts.GRADIENTS.contains(element.tagName()))
                .forEach(gradients::add);
        LogoWriter writer = new LogoWriter(box, gradients, report);
        writer.root(svg);
        if (writer.shapes() == 0) {
            report.bad(report.tag(svg), "the drawing shows nothing", "draw it with shapes, or give the logo as PNG");
        }
        Pieces out = new Pieces();
        out.text("<svg xmlns=\"" + NAMESPACE + "\" viewBox=\"" + box + "\" role=\"img\" aria-label=\"" + escaped(text)
                + "\">");
        gradients.write(out);
        return Optional.of(logo(out.append(writer.written()).text("</svg>"), box));
    }

    /** What stands before and behind the drawing. */
    private static void aroundRoot(Node node, LogoReport report) {
        if (node instanceof DocumentType) {
            report.unsafe(
                    report.span(node),
                    "a logo has no <!DOCTYPE>: it can pull in files and entities",
                    "delete it; SVG needs none");
        } else if (node instanceof XmlDeclaration declaration && !isUsual(declaration)) {
            report.unsafe(
                    report.span(node),
                    "a logo has no " + LogoReport.quoted("<?" + declaration.name() + "?>"),
                    "delete it, and save the file as UTF-8");
        } else if (node instanceof TextNode words && !words.isBlank()) {
            report.bad(report.span(node), "words stand outside the drawing", "delete them");
        } else if (!(node instanceof Element
                || node instanceof Comment
                || node instanceof TextNode
                || node instanceof XmlDeclaration)) {
            report.unsafe(
                    report.span(node),
                    "a file with a logo holds nothing else, and here stands "
                            + LogoReport.quoted(report.span(node).text()),
                    "delete it");
        }
    }

    private static boolean isUsual(XmlDeclaration declaration) {
        String encoding = declaration.attr("encoding").toLowerCase(Locale.ROOT);
        return declaration.name().equals("xml") && (encoding.isEmpty() || encoding.equals("utf-8"));
    }

    /** The parser mends what is left open; a file that is cut off would lose half of its shapes in silence. */
    private static void wellFormed(Element svg, SourceFile file, LogoReport report) {
        for (Element element : svg.getAllElements()) {
            if (element.hasAttr("xmlns") && !element.attr("xmlns").equals(NAMESPACE)) {
                report.unsafe(
                        report.value(element, "xmlns"),
                        LogoReport.quoted(element.attr("xmlns")) + " is not the vocabulary of SVG",
                        "write xmlns=\"" + NAMESPACE + "\"");
            }
            int end = element.sourceRange().endPos();
            boolean closedAtOnce =
                    end > 1 && end <= file.length() && file.text().startsWith("/>", end - 2);
            boolean closed =
                    element.endSourceRange().endPos() > element.endSourceRange().startPos();
            if (!closedAtOnce && !closed) {
                report.bad(
                        report.tag(element),
                        "this " + LogoReport.quoted("<" + element.tagName() + ">") + " is not closed",
                        "copy the file anew, or save it again; it may be cut off");
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * The {@code svg} element.
     *
     * @param prefix begins every id in it: letters, digits and hyphens, and another one each time that the logo stands
     *     on one page
     */
    public String markup(String prefix) {
        return String.join(prefix, pieces);
    }
}
