package org.cuecard.parse.logo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the attributes of one element: those of its own, by the caller's rules, and how it looks. */
final class Looks {
    /** Reads the value of an attribute; no rule for an attribute that the element does not have. */
    @FunctionalInterface
    interface OwnRules {
        Optional<Property.Rule> of(String attribute);
    }

    private static final Pattern GRADIENT = Pattern.compile("url\\(\\s*[\"']?#([^\"'()\\s]+)[\"']?\\s*\\)");

    private final Element element;
    private final OwnRules own;
    private final LogoReport report;
    private final SortedMap<String, String> attributes = new TreeMap<>();
    private final SortedMap<String, String> gradients = new TreeMap<>();

    private Looks(Element element, OwnRules own, LogoReport report) {
        this.element = element;
        this.own = own;
        this.report = report;
    }

    static Looks of(Element element, OwnRules own, LogoReport report) {
        Looks looks = new Looks(element, own, report);
        looks.read();
        return looks;
    }

    /** Values by attribute, sorted. */
    SortedMap<String, String> attributes() {
        return attributes;
    }

    /** The ids of gradients by the property that they paint; such a property is not among the attributes. */
    SortedMap<String, String> gradients() {
        return gradients;
    }

    private void read() {
        for (Attribute attribute : element.attributes()) {
            attribute(attribute.getKey(), attribute.getValue());
        }
        for (Map.Entry<String, String> entry : style().entrySet()) {
            property(entry.getKey(), entry.getValue(), "style");
        }
    }

    private void attribute(String name, String value) {
        Optional<Property.Rule> rule = own.of(name);
        if (rule.isPresent()) {
            Optional<String> read = rule.get().read(value);
            read.ifPresentOrElse(good -> attributes.put(name, good), () -> misread(name, value, name));
        } else if (name.startsWith("on")) {
            report.unsafe(
                    report.name(element, name),
                    "\"" + name + "\" runs a program, and a logo only shows something",
                    "take it out");
        } else if (name.equals("style") || LogoParts.isIdle(name)) {
            return;
        } else if (Property.RULES.containsKey(name) || Property.HARMLESS.containsKey(name)) {
            property(name, value, name);
        } else if (!Property.isNothingToShapes(name, value)) {
            report.unsafe(
                    report.name(element, name),
                    "a logo's <" + element.tagName() + "> has no " + LogoReport.quoted(name),
                    "take it out, or save the logo as plain SVG");
        }
    }

    /** The declarations of the style attribute; a later one of the same name counts. */
    private Map<String, String> style() {
        Map<String, String> declared = new LinkedHashMap<>();
        for (String declaration : element.attr("style").split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declared.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            } else if (!declaration.isBlank()) {
                misread("style", declaration, "style");
            }
        }
        return declared;
    }

    private void property(String name, String value, String writtenIn) {
        Matcher gradient = GRADIENT.matcher(value.strip());
        Property.Rule rule = Property.RULES.get(name);
        if ((name.equals("fill") || name.equals("stroke")) && gradient.matches()) {
            attributes.remove(name);
            gradients.put(name, gradient.group(1));
        } else if (value.strip().equals("inherit")) {
            attributes.remove(name);
        } else if (rule != null) {
            gradients.remove(name);
            rule.read(value).ifPresentOrElse(good -> attributes.put(name, good), () -> misread(name, value, writtenIn));
        } else if (Property.HARMLESS.containsKey(name)) {
            if (!Property.HARMLESS.get(name).contains(value.strip())) {
                report.unsafe(
                        report.value(element, writtenIn),
                        "a logo has no \"" + name + "\", and here it is " + LogoReport.quoted(value),
                        "take effects, masks and blending out, or give the logo as PNG");
            }
        } else if (!Property.isNothingToShapes(name, value)) {
            report.unsafe(
                    report.value(element, writtenIn),
                    "a logo's style has no " + LogoReport.quoted(name + ": " + value),
                    "take it out, or save the logo as plain SVG");
        }
    }

    private void misread(String name, String value, String writtenIn) {
        boolean reaches = value.contains("url(") || value.contains("@import") || value.contains("javascript:");
        if (reaches) {
            report.unsafe(
                    report.value(element, writtenIn),
                    "\"" + name + "\" reaches for something outside the drawing: " + LogoReport.quoted(value),
                    "paint with a colour or a gradient of the file itself");
        } else {
            report.bad(
                    report.value(element, writtenIn),
                    LogoReport.quoted(value) + " cannot be read as \"" + name + "\"",
                    "save the logo again with another program" + ", or give it as PNG");
        }
    }
}
