package org.cuecard.theme;

/** The reference of the contract for people who write themes, as Markdown. */
@SuppressWarnings("DoNotCallSuggester")
public final class ThemeReference {
    private ThemeReference() {}

    /** What templates may show: each template's record, each record's fields with type and meaning. */
    public static String ofContract(ThemeContract contract) {
        throw new UnsupportedOperationException(contract.toString());
    }

    /** What one theme adds: its parameters, texts, partials and assets. */
    public static String ofTheme(Theme theme) {
        throw new UnsupportedOperationException(theme.name());
    }
}
