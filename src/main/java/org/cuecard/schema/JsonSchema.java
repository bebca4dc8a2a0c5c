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
        Map<String, Object> schema = head(id, title, shape);
        schema.putAll(ShapeSchema.object(shape, definitions, choices));
        return whole(schema, definitions.finish(choices));
    }

    /**
     * Makes the schema of a file's translation: its texts for readers, none of which need be there.
     *
     * @param type the record of the file that is translated
     * @see #of(Class, String, String, Choices)
     */
    public static String ofTranslation(Class<? extends Record> type, String id, String title) {
        RecordShape shape = RecordShape.of(type);
        TranslationSchema translation = new TranslationSchema();
        Map<String, Object> schema = head(id, title, shape);
        schema.putAll(translation.file(shape));
        return whole(schema, translation.definitions());
    }

    private static Map<String, Object> head(String id, String title, RecordShape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (!id.isEmpty()) {
            schema.put("$id", id);
        }
        schema.put("title", title);
        if (!shape.doc().isEmpty()) {
            schema.put("description", shape.doc());
        }
        return schema;
    }

    private static String whole(Map<String, Object> schema, Map<String, Object> shared) {
        if (!shared.isEmpty()) {
            schema.put("$defs", shared);
        }
        return Json.write(schema);
    }
}
