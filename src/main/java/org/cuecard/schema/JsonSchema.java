package org.cuecard.schema;

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
     * @param id the schema's {@code $id}: a URI reference, such as {@code exercise.schema.json}
     * @param title a few words for people
     * @param choices what texts a component takes beyond what its type says
     * @return JSON, indented by two spaces, in the order of the declarations, ending with LF
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static String of(Class<? extends Record> type, String id, String title, Choices choices) {
        throw new UnsupportedOperationException(type + id + title + choices);
    }
}
