package org.cuecard.importer;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON as the texts, numbers, truth values, lists and maps that {@link YamlText} writes; without what is null. */
final class JsonPlain {
    private JsonPlain() {}

    static Object of(JsonValue value) {
        if (value instanceof JsonValue.Group group) {
            return fields(group);
        }
        if (value instanceof JsonValue.Row row) {
            return row.values().stream().map(JsonPlain::of).toList();
        }
        if (!(value instanceof JsonValue.Scalar scalar)) {
            return "";
        }
        if (scalar.isText()) {
            return scalar.value();
        }
        return switch (scalar.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> new BigDecimal(scalar.value());
        };
    }

    static Map<String, Object> fields(JsonValue.Group group) {
        Map<String, Object> fields = new LinkedHashMap<>();
        group.fields().forEach((key, value) -> {
            if (!(value instanceof JsonValue.Nothing)) {
                fields.put(key, of(value));
            }
        });
        return fields;
    }
}
