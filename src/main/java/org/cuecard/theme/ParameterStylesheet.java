package org.cuecard.theme;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.cuecard.source.SourceAsset;

/**
 * The parameters as custom properties, so that restyling needs no template: {@code parameters.css}, which a theme's
 * templates link like any other stylesheet.
 */
final class ParameterStylesheet {
    static final String NAME = "parameters.css";

    private ParameterStylesheet() {}

    static SourceAsset of(SortedMap<String, Parameter> parameters) {
        StringBuilder css = new StringBuilder(":root {\n");
        parameters.forEach((name, parameter) -> css.append("  --param-")
                .append(name)
                .append(": ")
                .append(parameter.css())
                .append(";\n"));
        byte[] bytes = css.append("}\n").toString().getBytes(StandardCharsets.UTF_8);
        return new SourceAsset(NAME, bytes.length, bytes::clone);
    }
}
