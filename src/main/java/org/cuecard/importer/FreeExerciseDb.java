package org.cuecard.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cuecard.model.TermKind;

/** Records of free-exercise-db. Force, mechanic and equipment may be null, instructions empty or with empty entries. */
final class FreeExerciseDb {
    private static final String NAME = "free-exercise-db";
    private static final String ADDRESS = "https://github.com/yuhonas/free-exercise-db";

    private final Terms terms;
    private final PictureSource pictures;
    private final String language;

    /**
     * A reader.
     *
     * @param language the guide's; all that the collection says is English
     */
    FreeExerciseDb(Terms terms, PictureSource pictures, String language) {
        this.terms = terms;
        this.pictures = pictures;
        this.language = language;
    }

    /** Whether a value could be a record. */
    static boolean isRecord(JsonValue value) {
        return value.has("name") && (value.has("instructions") || value.has("primaryMuscles"));
    }

    Found read(JsonValue value) {
        Optional<String> name = value.get("name").text();
        String record = value.get("id")
                .text()
                .or(() -> name)
                .orElseGet(() -> "line " + value.span().line());
        RecordDraft draft = new RecordDraft(record, value.span(), terms);
        name.ifPresent(text -> draft.put("name", text));
        Optional<String> category = value.get("category").text();
        List<String> steps =
                value.get("instructions").texts().stream().map(Markdown::words).toList();
        draft.muscles(
                words(value.get("primaryMuscles").texts()),
                words(value.get("secondaryMuscles").texts()),
                Optional.empty());
        value.get("level").text().ifPresent(level -> draft.term("level", TermKind.LEVEL, level));
        value.get("equipment")
                .text()
                .ifPresentOrElse(
                        word -> draft.terms("equipment", TermKind.EQUIPMENT, List.of(List.of(word))),
                        () -> draft.note(Note.Kind.MISSING, "equipment", "the source does not say what one needs"));
        draft.steps(steps);
        int left = value.get("instructions").entries().size() - steps.size();
        if (left > 0) {
            draft.note(Note.Kind.REFUSED, "steps", left == 1 ? "an empty step" : left + " empty steps");
        }
        draft.guessSides(name.orElse(""), steps);
        if (Locale.forLanguageTag(language).getLanguage().equals("en")) {
            draft.composeSummary(category);
        } else {
            draft.note(Note.Kind.MISSING, "language", "its texts are English, and the guide's language is " + language);
        }
        draft.put("credits", List.of(credit(record, name)));
        pictures.take(draft, value.get("images").texts(), NAME, "Unlicense");
        draft.body(about(value));
        draft.unfinished();
        return draft.finish(NAME);
    }

    private static List<List<String>> words(List<String> texts) {
        return texts.stream().map(List::of).toList();
    }

    /** The collection names no author of a record; its repository is under one licence. */
    private static Map<String, Object> credit(String record, Optional<String> name) {
        Map<String, Object> credit = new LinkedHashMap<>();
        credit.put("id", NAME);
        credit.put("title", name.orElse(record));
        credit.put("source", NAME + ", record " + record);
        credit.put("url", ADDRESS);
        credit.put("licence", "Unlicense");
        credit.put("changed", "Terms are the guide's. Whatever the record does not say is marked to do.");
        return credit;
    }

    private static String about(JsonValue value) {
        List<String> lines = new ArrayList<>();
        for (String key : List.of("category", "force", "mechanic")) {
            value.get(key).text().ifPresent(text -> lines.add("- " + key + ": " + Markdown.escaped(text)));
        }
        return lines.isEmpty() ? "" : "## What the source says besides\n\n" + String.join("\n", lines);
    }
}
