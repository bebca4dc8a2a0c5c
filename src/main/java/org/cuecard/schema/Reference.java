package org.cuecard.schema;

/** The reference of a record for the manual, as Markdown: one section for it and one for each type that it holds. */
public final class Reference {
    private Reference() {}

    /**
     * Makes the reference: what the file is, a table of its fields, then a section of the second level for each record,
     * each list of choices and each spelling that its fields use, in the order in which they are first met. Links
     * between the sections lead to their headings' ids (lower case, words joined by hyphens).
     *
     * @param type the record of a whole file
     * @return Markdown with tables, without a heading of the first level, ending with LF
     */
    @SuppressWarnings("DoNotCallSuggester")
    public static String of(Class<? extends Record> type) {
        throw new UnsupportedOperationException(type.toString());
    }
}
