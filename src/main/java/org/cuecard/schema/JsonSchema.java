package org.cuecard.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON Schema (draft 2020-12) of a record, with which editors complete, explain and check a file as it is typed.
 * What it accepts is what {@link SpecReader} accepts, as far as JSON Schema can say it.
 */
public final class JsonSchema {
    private JsonSchema() {}

    /**
     * Makes the schema.
     *
     * @param type the record of a whole file
     * @param id the schema's {@code $id}: the absolute address that it is published at, or "" for none. Many validators
     *     refuse a relative one
     * @param title a few words for people
     * @param choices what texts a component takes beyond what its type says
     * @return JSON, indented by two spaces, in the order of the declarations, ending with LF
     */
    public static String of(Class<? extends Record> type, String id, String title, Choices choices) {
        RecordShape shape = RecordShape.of(type);
        ShapeSchema.Definitions definitions = new ShapeSchema.Definitions(type);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (!id.isEmpty()) {
            schema.put("$id", id);
        }
        schema.put("title", title);
        if (!shape.doc().isEmpty()) {
            schema.put("description", shape.doc());
        }
        schema.putAll(ShapeSchema.object(shape, definitions, choices));
        Map<String, Object> shared = definitions.finish(choices);
        if (!shared.isEmpty()) {
            schema.put("$defs", shared);
        }
        return Json.write(schema);
    }
}
