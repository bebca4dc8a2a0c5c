package org.cuecard.parse.logo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.source.SourceSpan;
import org.jsoup.nodes.Element;

/** The gradients of a logo: read once, numbered as shapes use them, and written whole. */
final class Gradients {
    /** How far one may lean on another: editors need two. */
    private static final int DEEPEST = 8;

    private static final Map<String, Property.Rule> STOP = Map.of("offset", SvgValues::share);
    private static final Map<String, Property.Rule> BOTH = Map.of(
            "gradientUnits", value -> word(value, "userSpaceOnUse", "objectBoundingBox"),
            "spreadMethod", value -> word(value, "pad", "reflect", "repeat"),
            "gradientTransform", SvgValues::transform);
    private static final List<String> LINE = List.of("x1", "y1", "x2", "y2");
    private static final List<String> CIRCLE = List.of("cx", "cy", "r", "fx", "fy");

    /** A gradient as it stands in the file. */
    private record Gradient(
            String element,
            SortedMap<String, String> attributes,
            List<SortedMap<String, String>> stops,
            Optional<String> target,
            SourceSpan where) {}

    private final LogoReport report;
    private final Map<String, Gradient> byId = new TreeMap<>();
    private final Map<String, String> used = new LinkedHashMap<>();

    Gradients(LogoReport report) {
        this.report = report;
    }

    private static Optional<String> word(String value, String... words) {
        return List.of(words).contains(value.strip()) ? Optional.of(value.strip()) : Optional.empty();
    }

    void add(Element element) {
        List<SortedMap<String, String>> stops = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.tagName().equals("stop")) {
                SortedMap<String, String> stop = Looks.of(child, name -> Optional.ofNullable(STOP.get(name)), report)
                        .attributes();
                stop.putIfAbsent("offset", "0");
                stops.add(stop);
            } else if (!LogoParts.isSilent(child.tagName())) {
                report.unsafe(
                        report.tag(child),
                        "a logo's gradient has no <" + child.tagName() + ">",
                        LogoParts.hint(child.tagName()));
            }
        }
        SortedMap<String, String> attributes =
                Looks.of(element, name -> rule(element, name), report).attributes();
        String target = Optional.ofNullable(attributes.remove("xlink:href")).orElse("");
        String plain = Optional.ofNullable(attributes.remove("href")).orElse(target);
        Gradient gradient = new Gradient(
                element.tagName(),
                attributes,
                stops,
                Optional.of(plain).filter(id -> !id.isEmpty()),
                report.tag(element));
        if (element.hasAttr("id") && byId.putIfAbsent(element.attr("id"), gradient) != null) {
            report.bad(
                    report.value(element, "id"),
                    "two gradients are called " + LogoReport.quoted(element.attr("id")),
                    "give each an id of its own");
        }
    }

    private static Optional<Property.Rule> rule(Element element, String name) {
        if (name.equals("href") || name.equals("xlink:href")) {
            return Optional.of(value ->
                    value.startsWith("#") && value.length() > 1 ? Optional.of(value.substring(1)) : Optional.empty());
        }
        List<String> places = element.tagName().equals("linearGradient") ? LINE : CIRCLE;
        if (name.equals("r")) {
            return Optional.<Property.Rule>of(
                            value -> SvgValues.lengthOrPercentage(value).filter(length -> !length.startsWith("-")))
                    .filter(any -> places.contains(name));
        }
        return places.contains(name) ? Optional.of(SvgValues::lengthOrPercentage) : Optional.ofNullable(BOTH.get(name));
    }

    /**
     * The name under which a gradient will be written.
     *
     * @param where the shape that is painted with it
     * @return empty when there is none, which is reported
     */
    Optional<String> use(String id, SourceSpan where) {
        if (!byId.containsKey(id)) {
            report.bad(
                    where,
                    "the file has no gradient " + LogoReport.quoted(id),
                    "paint with a colour, or with a gradient of the file; patterns cannot be shown");
            return Optional.empty();
        }
        return Optional.of(used.computeIfAbsent(id, key -> "g" + (used.size() + 1)));
    }

    /** Writes those that are used; nothing when none is. */
    void write(Pieces out) {
        if (used.isEmpty()) {
            return;
        }
        out.text("<defs>");
        used.forEach((id, name) -> write(id, name, out));
        out.text("</defs>");
    }

    private void write(String id, String name, Pieces out) {
        Gradient first = byId.get(id);
        if (first == null) {
            throw new IllegalStateException("only known gradients are used");
        }
        SortedMap<String, String> attributes = new TreeMap<>(first.attributes());
        List<SortedMap<String, String>> stops = first.stops();
        Optional<Gradient> next = Optional.of(first);
        for (int depth = 0; next.isPresent() && next.get().target().isPresent(); depth++) {
            String target = next.get().target().get();
            if (depth == DEEPEST || !byId.containsKey(target)) {
                report.bad(
                        next.get().where(),
                        "this gradient leans on " + LogoReport.quoted(target)
                                + (depth == DEEPEST ? ", which leans on others without end" : ", which is not there"),
                        "save the logo again with another program, or give it as PNG");
                return;
            }
            next = Optional.ofNullable(byId.get(target));
            stops = stops.isEmpty() ? next.orElseThrow().stops() : stops;
            boolean same = next.orElseThrow().element().equals(first.element());
            next.orElseThrow().attributes().forEach((key, value) -> {
                if (BOTH.containsKey(key) || same) {
                    attributes.putIfAbsent(key, value);
                }
            });
        }
        if (stops.isEmpty()) {
            report.bad(first.where(), "this gradient has no colours", "give it two colours, or paint with one");
        }
        out.text("<" + first.element() + " id=\"").prefix().text(name + "\"").attributes(attributes);
        out.text(">");
        stops.forEach(stop -> out.text("<stop").attributes(stop).text("/>"));
        out.text("</" + first.element() + ">");
    }
}
