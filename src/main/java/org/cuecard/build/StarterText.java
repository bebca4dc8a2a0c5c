package org.cuecard.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The texts of the files that authors start from, kept as resources beside this class. */
final class StarterText {
    private StarterText() {}

    /**
     * A text with its gaps filled.
     *
     * @param values by the name that stands in doubled braces; each is made fit for double quotes in YAML
     */
    static String filled(String name, Map<String, String> values) throws IOException {
        try (InputStream in = StarterText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                String quoted = value.getValue().replace("\\", "\\\\").replace("\"", "\\\"");
                text = text.replace("{{" + value.getKey() + "}}", quoted);
            }
            return text;
        }
    }
}
