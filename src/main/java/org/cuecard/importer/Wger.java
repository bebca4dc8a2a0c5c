package org.cuecard.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.TermKind;

/**
 * Records of wger: texts in several languages as HTML, a licence and an author for each, names that come twice. A
 * record is taken in one language, the guide's own when it has it.
 */
final class Wger {
    private static final String NAME = "wger";

    /** wger's numbers for languages, as its own fixtures list them. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("1", "de"),
            Map.entry("2", "en"),
            Map.entry("3", "bg"),
            Map.entry("4", "es"),
            Map.entry("5", "ru"),
            Map.entry("6", "nl"),
            Map.entry("7", "pt"),
            Map.entry("8", "el"),
            Map.entry("9", "cs"),
            Map.entry("10", "sv"),
            Map.entry("11", "no"),
            Map.entry("12", "fr"),
            Map.entry("13", "it"));

    private static final Map<String, String> CATEGORIES = Map.of(
            "8",
            "Arms",
            "9",
            "Legs",
            "10",
            "Abs",
            "11",
            "Chest",
            "12",
            "Back",
            "13",
            "Shoulders",
            "14",
            "Calves",
            "15",
            "Cardio");

    private final Terms terms;
    private final PictureSource pictures;
    private final String language;
    private final DiagnosticSink sink;

    /**
     * A reader.
     *
     * @param language of the texts to take where a record has them, as a code or as wger's number
     * @param sink told of licences that nobody knows
     */
    Wger(Terms terms, PictureSource pictures, String language, DiagnosticSink sink) {
        this.terms = terms;
        this.pictures = pictures;
        this.language = language;
        this.sink = sink;
    }

    static boolean isRecord(JsonValue value) {
        return texts(value).findAny().isPresent() || (value.has("name") && value.has("description"));
    }

    private static Stream<JsonValue> texts(JsonValue value) {
        return Stream.of("translations", "exercises").flatMap(key -> value.get(key).entries().stream());
    }

    Found read(JsonValue value) {
        String record = value.get("id")
                .text()
                .or(() -> value.get("uuid").text())
                .orElseGet(() -> "line " + value.span().line());
        RecordDraft draft = new RecordDraft(record, value.span(), terms);
        JsonValue text = chosen(value, draft);
        Optional<String> name = text.get("name").lines().map(Markdown::words).filter(words -> !words.isEmpty());
        name.ifPresent(words -> draft.put("name", words));
        draft.put("aliases", aliases(text, name.orElse("")));
        Optional<String> category = category(value.get("category"));
        draft.muscles(words(value.get("muscles")), words(value.get("muscles_secondary")), category);
        draft.terms("equipment", TermKind.EQUIPMENT, words(value.get("equipment")));
        List<String> steps = description(text.get("description").lines().orElse(""), draft);
        comments(text, draft);
        String code = language(text);
        if (code.equals("en")) {
            draft.guessSides(name.orElse(""), steps);
            draft.composeSummary(category);
        }
        draft.put("credits", List.of(credit(value, text, record, name.orElse(record))));
        category.ifPresent(word -> draft.body("Category in wger: " + Markdown.escaped(word)));
        pictures(value, draft);
        draft.unfinished();
        return draft.finish(NAME);
    }

    private JsonValue chosen(JsonValue value, RecordDraft draft) {
        List<JsonValue> all = texts(value).toList();
        if (all.isEmpty()) {
            return value;
        }
        JsonValue chosen = in(all, language).or(() -> in(all, "en")).orElse(all.get(0));
        if (!speaks(chosen, language)) {
            draft.note(Note.Kind.GUESSED, "name", "there is no text in " + language + ": taken in " + language(chosen));
        }
        if (all.size() > 1) {
            draft.note(
                    Note.Kind.REFUSED,
                    "translations",
                    "texts in other languages: "
                            + String.join(
                                    ", ",
                                    all.stream()
                                            .filter(other -> !other.equals(chosen))
                                            .map(Wger::language)
                                            .distinct()
                                            .toList()));
        }
        return chosen;
    }

    private static Optional<JsonValue> in(List<JsonValue> texts, String language) {
        return texts.stream().filter(text -> speaks(text, language)).findFirst();
    }

    private static boolean speaks(JsonValue text, String language) {
        String own = text.get("language").text().orElse("");
        String wanted = language.replaceFirst("[-_].*", "");
        return own.equals(language)
                || language(text).equalsIgnoreCase(language)
                || language(text).equalsIgnoreCase(wanted);
    }

    /** A code, or wger's number for a language that is not known here. */
    private static String language(JsonValue text) {
        JsonValue field = text.get("language");
        String word = field.get("short_name").text().or(field::text).orElse("en");
        return LANGUAGES.getOrDefault(word, word);
    }

    private static List<String> aliases(JsonValue text, String name) {
        Set<String> aliases = new LinkedHashSet<>();
        Set<String> folded = new LinkedHashSet<>(Set.of(PlainText.fold(name)));
        for (JsonValue entry : text.get("aliases").entries()) {
            String alias =
                    Markdown.words(entry.get("alias").text().or(entry::text).orElse(""));
            if (!alias.isEmpty() && folded.add(PlainText.fold(alias))) {
                aliases.add(alias);
            }
        }
        return List.copyOf(aliases);
    }

    private static Optional<String> category(JsonValue category) {
        return category.get("name").text().or(() -> category.text().map(word -> CATEGORIES.getOrDefault(word, word)));
    }

    /** All words for each entry of a list: what people call it, its Latin name, its number. */
    private static List<List<String>> words(JsonValue list) {
        List<List<String>> all = new ArrayList<>();
        for (JsonValue entry : list.entries()) {
            Optional<String> number = entry.get("id").text().or(entry::text);
            List<String> words = Stream.of(
                            entry.get("name_en").text(),
                            entry.get("name").text(),
                            number,
                            number.map(id -> NAME + " " + id))
                    .flatMap(Optional::stream)
                    .toList();
            if (!words.isEmpty()) {
                all.add(words);
            }
        }
        return all;
    }

    /** A list's entries are steps, and so are paragraphs where there is no list; the rest goes to the body. */
    private static List<String> description(String html, RecordDraft draft) {
        Markdown.Content content = Markdown.read(html);
        List<String> steps = content.items();
        if (steps.isEmpty() && !content.blocks().isEmpty()) {
            steps = Markdown.paragraphs(html);
            draft.note(Note.Kind.GUESSED, "steps", "each paragraph of the description is a step");
        } else if (!steps.isEmpty()) {
            draft.note(Note.Kind.MAPPED, "steps", "the first list of the description");
            if (content.blocks().size() > 1) {
                draft.body("## Description\n\n" + content.text());
            }
        }
        draft.steps(steps);
        return steps;
    }

    private static void comments(JsonValue text, RecordDraft draft) {
        List<String> lines = Stream.of("notes", "comments")
                .flatMap(key -> text.get(key).entries().stream())
                .flatMap(note -> note.get("comment").lines().or(note::lines).stream())
                .map(Markdown::words)
                .filter(words -> !words.isEmpty())
                .map(words -> "- " + Markdown.escaped(words))
                .distinct()
                .toList();
        if (!lines.isEmpty()) {
            draft.body("## Notes\n\n" + String.join("\n", lines));
        }
    }

    private Map<String, Object> credit(JsonValue value, JsonValue text, String record, String name) {
        Map<String, Object> credit = new LinkedHashMap<>();
        credit.put("id", NAME);
        credit.put("title", name);
        text.get("license_author")
                .text()
                .or(() -> value.get("license_author").text())
                .map(Markdown::words)
                .filter(author -> !author.isEmpty())
                .ifPresent(author -> credit.put("author", author));
        credit.put("source", NAME + ", exercise " + record);
        if (record.matches("[0-9]+")) {
            credit.put("url", "https://wger.de/en/exercise/" + record + "/view/");
        }
        credit.put(
                "licence",
                licence(text.get("license"))
                        .or(() -> licence(value.get("license")))
                        .orElseGet(() -> {
                            sink.report(Diagnostic.of(
                                    Code.UNKNOWN_LICENCE,
                                    value.span().part(0, 0),
                                    "record " + record + " (" + name
                                            + ") does not say under which licence it may be used",
                                    "ask its authors before you publish it"));
                            return "unknown";
                        }));
        credit.put("changed", "Terms are the guide's, and HTML became plain text.");
        return credit;
    }

    private static Optional<String> licence(JsonValue licence) {
        return licence.get("short_name")
                .text()
                .or(() -> licence.get("full_name").text())
                .or(() -> licence.text().flatMap(number -> Optional.ofNullable(LICENCES.get(number))));
    }

    /** wger's numbers for licences, as its own fixtures list them. */
    private static final Map<String, String> LICENCES =
            Map.of("1", "CC-BY-SA 3", "2", "CC-BY-SA 4", "3", "CC0", "4", "CC-BY 4");

    private void pictures(JsonValue value, RecordDraft draft) {
        List<String> files = value.get("images").entries().stream()
                .flatMap(image -> image.get("image").text().or(image::text).stream())
                .toList();
        String licence = value.get("images").entries().stream()
                .flatMap(image -> licence(image.get("license")).stream())
                .findFirst()
                .orElse("unknown");
        pictures.take(draft, files, NAME, licence);
    }
}
