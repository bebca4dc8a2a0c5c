package org.cuecard.parse;

import java.util.List;
import java.util.Locale;

/**
 * The few words and signs that Cuecard itself puts into a body, in the language of the guide's content. A language that
 * is not listed gets English ones.
 *
 * @param quotes four signs: double opening and closing, single opening and closing
 */
record ProseWords(
        String note,
        String tip,
        String warning,
        String toDo,
        String done,
        String table,
        String footnote,
        String footnotes,
        String back,
        List<String> quotes) {
    private static final ProseWords ENGLISH = new ProseWords(
            "Note",
            "Tip",
            "Warning",
            "To do",
            "Done",
            "Table",
            "Footnote",
            "Footnotes",
            "Back to reference",
            quotes("“”‘’"));

    /** The words for a BCP 47 tag. */
    static ProseWords of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "de" ->
                new ProseWords(
                        "Hinweis",
                        "Tipp",
                        "Warnung",
                        "Offen",
                        "Erledigt",
                        "Tabelle",
                        "Fußnote",
                        "Fußnoten",
                        "Zurück zur Stelle",
                        quotes("„“‚‘"));
            case "fr" ->
                new ProseWords(
                        "Note",
                        "Conseil",
                        "Attention",
                        "À faire",
                        "Fait",
                        "Tableau",
                        "Note de bas de page",
                        "Notes de bas de page",
                        "Retour à l’appel de note",
                        List.of("«\u00A0", "\u00A0»", "“", "”"));
            case "es" ->
                new ProseWords(
                        "Nota",
                        "Consejo",
                        "Advertencia",
                        "Pendiente",
                        "Hecho",
                        "Tabla",
                        "Nota al pie",
                        "Notas al pie",
                        "Volver a la llamada",
                        quotes("«»“”"));
            case "nl" ->
                new ProseWords(
                        "Opmerking",
                        "Tip",
                        "Waarschuwing",
                        "Te doen",
                        "Gedaan",
                        "Tabel",
                        "Voetnoot",
                        "Voetnoten",
                        "Terug naar de verwijzing",
                        quotes("“”‘’"));
            default -> ENGLISH;
        };
    }

    private static List<String> quotes(String four) {
        return four.codePoints().mapToObj(Character::toString).toList();
    }
}
