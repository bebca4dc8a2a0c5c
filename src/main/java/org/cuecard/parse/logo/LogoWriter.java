package org.cuecard.parse.logo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jsoup.nodes.Element;

/** Goes through the elements of a logo, tells what cannot be taken over and writes what can. */
final class LogoWriter {
    /** How deep groups may lie in each other. */
    private static final int DEEPEST = 64;

    private final ViewBox box;
    private final Gradients gradients;
    private final LogoReport report;
    private final Pieces out = new Pieces();
    private int shapes;

    LogoWriter(ViewBox box, Gradients gradients, LogoReport report) {
        this.box = box;
        this.gradients = gradients;
        this.report = report;
    }

    /** How transparent what lies in a group is unless it says otherwise, from 0 to 1. */
    private record Inherited(String fill, String stroke) {
        static final Inherited OPAQUE = new Inherited("1", "1");

        Inherited of(Map<String, String> attributes) {
            return new Inherited(
                    attributes.getOrDefault("fill-opacity", fill), attributes.getOrDefault("stroke-opacity", stroke));
        }
    }

    /** What was written, once the root was read. */
    Pieces written() {
        return out;
    }

    /** The number of shapes that show. */
    int shapes() {
        return shapes;
    }

    void root(Element svg) {
        Looks looks = Looks.of(svg, LogoWriter::ofRoot, report);
        SortedMap<String, String> attributes = looks.attributes();
        attributes.keySet().removeAll(Set.of("x", "y", "width", "height", "viewBox"));
        Inherited inherited = group(svg, attributes, Inherited.OPAQUE);
        out.text("<g");
        paint(svg, looks);
        out.text(">");
        children(svg, inherited, 0);
        out.text("</g>");
    }

    /** The root's size is read from its view box; whatever else says it is not looked at. */
    private static Optional<Property.Rule> ofRoot(String attribute) {
        return switch (attribute) {
            case "x", "y", "width", "height", "viewBox" -> Optional.of(value -> Optional.of(""));
            default -> Optional.empty();
        };
    }

    private void children(Element parent, Inherited inherited, int depth) {
        for (Element child : parent.children()) {
            String name = child.tagName();
            if (name.equals("defs")) {
                defs(child);
            } else if (!LogoParts.GRADIENTS.contains(name) && !LogoParts.isSilent(name)) {
                element(child, inherited, depth);
            }
        }
    }

    /** Definitions are drawn by nobody but those who use them, and gradients are read already. */
    private void defs(Element defs) {
        for (Element child : defs.children()) {
            String name = child.tagName();
            boolean known = LogoParts.SHAPES.containsKey(name) || LogoParts.GRADIENTS.contains(name);
            if (!known && !LogoParts.isSilent(name)) {
                refuse(child);
            }
        }
    }

    private void refuse(Element element) {
        report.unsafe(
                report.tag(element),
                "a logo has no " + LogoReport.quoted("<" + element.tagName() + ">"),
                LogoParts.hint(element.tagName()));
    }

    private void element(Element element, Inherited inherited, int depth) {
        Map<String, LogoParts.Kind> own = LogoParts.SHAPES.get(element.tagName());
        if (own == null) {
            refuse(element);
            return;
        }
        if (depth == DEEPEST) {
            report.bad(
                    report.tag(element),
                    "groups lie in groups more than " + DEEPEST + " deep",
                    "have your editor ungroup the drawing");
            return;
        }
        Looks looks = Looks.of(element, name -> rule(own, name), report);
        SortedMap<String, String> attributes = looks.attributes();
        if (element.tagName().equals("g")) {
            Inherited inside = group(element, attributes, inherited);
            out.text("<g");
            paint(element, looks);
            out.text(">");
            children(element, inside, depth + 1);
            out.text("</g>");
        } else {
            shape(element, looks, inherited);
        }
    }

    /** Transparency of a group as a whole has no place in an archive's PDF; that of each shape has. */
    private Inherited group(Element group, SortedMap<String, String> attributes, Inherited inherited) {
        String opacity = Optional.ofNullable(attributes.remove("opacity")).orElse("1");
        if (!opacity.equals("1")) {
            report.unsafe(
                    group.hasAttr("opacity") ? report.name(group, "opacity") : report.tag(group),
                    "a group that is transparent as a whole cannot be printed",
                    "make each of its shapes transparent, or paint them lighter");
        }
        return inherited.of(attributes);
    }

    private void shape(Element shape, Looks looks, Inherited inherited) {
        SortedMap<String, String> attributes = looks.attributes();
        String opacity = Optional.ofNullable(attributes.remove("opacity")).orElse("1");
        if (!opacity.equals("1")) {
            Inherited here = inherited.of(attributes);
            attributes.put("fill-opacity", product(here.fill(), opacity));
            attributes.put("stroke-opacity", product(here.stroke(), opacity));
        }
        out.text("<" + shape.tagName());
        paint(shape, looks);
        out.text("/>");
        shapes++;
        for (Element child : shape.children()) {
            if (!LogoParts.isSilent(child.tagName())) {
                refuse(child);
            }
        }
    }

    private static String product(String one, String other) {
        return SvgScanner.shown(new BigDecimal(one).multiply(new BigDecimal(other)));
    }

    private void paint(Element element, Looks looks) {
        out.attributes(looks.attributes());
        looks.gradients()
                .forEach((property, id) -> gradients
                        .use(id, element.hasAttr(property) ? report.value(element, property) : report.tag(element))
                        .ifPresent(name ->
                                out.text(" " + property + "=\"url(#").prefix().text(name + ")\"")));
    }

    private Optional<Property.Rule> rule(Map<String, LogoParts.Kind> own, String attribute) {
        if (attribute.equals("transform")) {
            return Optional.of(SvgValues::transform);
        }
        return Optional.ofNullable(own.get(attribute)).map(kind -> switch (kind) {
            case ACROSS -> box::across;
            case DOWN -> box::down;
            case WIDTH -> value -> box.across(value).filter(LogoWriter::notNegative);
            case HEIGHT -> value -> box.down(value).filter(LogoWriter::notNegative);
            case RADIUS -> value -> SvgValues.lengthOfAtLeast(0, value);
            case POINTS -> SvgValues::points;
            case PATH -> PathSyntax::read;
        });
    }

    private static boolean notNegative(String length) {
        return !length.startsWith("-");
    }
}
