package org.cuecard.theme;

import java.util.List;
import org.cuecard.source.SourceSpan;

/**
 * A parameter of a theme with the value that holds for this guide.
 *
 * @param value checked against the type
 * @param source where the value was written
 * @param doc what it is for; may be empty
 */
record Parameter(String name, ParameterType type, String value, SourceSpan source, String doc, List<String> choices) {
    Parameter {
        choices = List.copyOf(choices);
    }

    Parameter withValue(String other) {
        return new Parameter(name, type, other, source, doc, choices);
    }

    /** The value as a stylesheet writes it; {@link AssetBuilder} turns a file's into an address from its own place. */
    String css() {
        return switch (type) {
            case TEXT -> CssText.quoted(value);
            case FONT -> FontList.css(value);
            case FILE -> value.isEmpty() ? "none" : "url(\"" + AssetBuilder.FROM_ROOT + value + "\")";
            case FLAG -> value.equals("true") ? "1" : "0";
            default -> value;
        };
    }
}
