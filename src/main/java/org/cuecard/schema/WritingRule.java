package org.cuecard.schema;

/** How a kind of value is written, in Markdown for an author who knows no YAML. */
enum WritingRule {
    TEXT(
            "text",
            "The words as they are. Put them in double quotes where a colon and a space or a space and `#` stand in"
                    + " them, or where they begin with a sign other than a letter or a digit. A text of several lines"
                    + " begins with `>` (the lines are joined) or with `\\|` (they stay lines), and is indented."),
    WHOLE_NUMBER("whole number", "Digits, without quotes and without a zero in front: `12`."),
    FLAG("true or false", "`true` or `false`, without quotes."),
    DATE("date", "Year, month and day, with hyphens: `2026-10-14`."),
    LIST("list", "On one line in brackets, `[hip, knee]`, or one entry a line, each behind a hyphen and a space."),
    BY_ID(
            "by id",
            "Each entry begins with an id of its own and a colon. An id holds a to z, 0 to 9 and single hyphens.");

    private final String value;
    private final String rule;

    WritingRule(String value, String rule) {
        this.value = value;
        this.rule = rule;
    }

    String value() {
        return value;
    }

    String rule() {
        return rule;
    }
}
