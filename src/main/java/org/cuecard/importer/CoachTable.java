package org.cuecard.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.TermKind;
import org.cuecard.parse.NewId;
import org.cuecard.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Records of a table: a coach's own, or one that {@code export csv} wrote. */
final class CoachTable {
    private static final String NAME = "table";

    /** Short headings for the first dose. */
    private static final Set<String> DOSE =
            Set.of("sets", "reps", "hold", "distance", "time", "rest", "days-a-week", "effort", "weeks");

    private static final Set<String> LINES = Set.of("aliases", "setup", "feel", "not-feel", "stop-signs", "not-for");

    private static final Map<String, TermKind> LISTS =
            Map.of("equipment", TermKind.EQUIPMENT, "joints", TermKind.JOINT, "authors", TermKind.AUTHOR);

    private static final Map<String, TermKind> SINGLE =
            Map.of("level", TermKind.LEVEL, "pattern", TermKind.PATTERN, "position", TermKind.POSITION);

    private final Terms terms;
    private final PictureSource pictures;
    private final Optional<ImportMap.Source> credit;
    private final Map<Integer, String> fields;

    private CoachTable(
            Terms terms, PictureSource pictures, Optional<ImportMap.Source> credit, Map<Integer, String> fields) {
        this.terms = terms;
        this.pictures = pictures;
        this.credit = credit;
        this.fields = fields;
    }

    /** The records of a table; none when it has no column of names, and then that was reported. */
    static List<Found> read(
            Table table, Optional<ImportMap> map, Terms terms, PictureSource pictures, DiagnosticSink sink) {
        Map<Integer, String> fields = new TreeMap<>();
        List<String> strange = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            String heading = table.headings().get(i);
            Optional<String> field = field(heading, map);
            if (field.isPresent() && !fields.containsValue(field.get())) {
                fields.put(i, field.get());
            } else if (!heading.isEmpty()) {
                strange.add("\"" + heading + "\"");
            }
        }
        if (!fields.containsValue("name")) {
            Diagnostic missing = Diagnostic.of(
                    Code.MISSING_FIELD,
                    table.header(),
                    "no column is the exercise's name",
                    "say in a map which one is, and name the map with --map: columns: [{heading: …, field: name}]");
            sink.report(Suggestion.nearest("name", table.headings())
                    .map(near -> missing.withHint("is it \"" + near + "\"?"))
                    .orElse(missing));
            return List.of();
        }
        CoachTable reader = new CoachTable(terms, pictures, map.flatMap(ImportMap::credit), fields);
        List<Found> found =
                table.lines().stream().map(line -> reader.record(line, strange)).toList();
        boolean credited = fields.values().stream().anyMatch(field -> field.startsWith("credits."));
        if (!credited && reader.credit.flatMap(ImportMap.Source::licence).isEmpty()) {
            sink.report(Diagnostic.of(
                    Code.UNKNOWN_LICENCE,
                    table.header(),
                    "nothing says under which licence these exercises may be used",
                    "say so in a map, and name the map with --map: credit: {title: …, author: …, licence: …}"));
        }
        return found;
    }

    /** The field that a column is: the one that a map names, or the one that its heading spells. */
    private static Optional<String> field(String heading, Optional<ImportMap> map) {
        String folded = PlainText.fold(heading);
        Optional<String> mapped = map.stream()
                .flatMap(all -> all.columns().stream())
                .filter(column -> PlainText.fold(column.heading()).equals(folded))
                .map(ImportMap.Column::field)
                .findFirst();
        String field = mapped.orElse(heading.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
        String first = field.replaceFirst("\\..*", "");
        if (DOSE.contains(field)) {
            return Optional.of("dosage.doses.1." + field);
        }
        if (field.equals("muscles")) {
            return Optional.of("muscles.primary");
        }
        boolean known = SpecOrder.KEYS.contains(first) || first.equals("id") || first.equals("body");
        return Optional.of(field).filter(path -> known);
    }

    private Found record(Table.Line line, List<String> strange) {
        FieldTree tree = new FieldTree();
        fields.forEach((column, field) -> {
            String cell = column < line.cells().size() ? line.cells().get(column) : "";
            if (!cell.isEmpty()) {
                tree.put(field, cell);
            }
        });
        Map<String, Object> values = tree.values();
        String name = PlainText.oneLine(text(values.get("name")));
        String id = text(values.get("id"));
        if (name.isEmpty()) {
            return Found.refused("line " + line.span().line(), line.span(), "", "it has no name");
        }
        // In a table an exercise is known by its name, unless it says its id.
        String wish = id.isEmpty() ? NewId.nearest(name) : id;
        RecordDraft draft = new RecordDraft(wish.isEmpty() ? name : wish, line.span(), terms);
        if (!wish.isEmpty()) {
            draft.wish(wish);
        }
        draft.put("name", name);
        if (!strange.isEmpty()) {
            draft.note(Note.Kind.REFUSED, "columns", "no field is called " + String.join(", ", strange));
        }
        muscles(values.get("muscles"), draft);
        LISTS.forEach((key, kind) -> {
            if (values.containsKey(key)) {
                draft.terms(
                        key, kind, parts(values.get(key)).stream().map(List::of).toList());
            }
        });
        SINGLE.forEach((key, kind) -> {
            String word = text(values.get(key));
            if (!word.isEmpty()) {
                draft.term(key, kind, word);
            }
        });
        LINES.forEach(key -> draft.put(key, lines(values.get(key))));
        steps(values.get("steps"), draft);
        faults(values.get("faults"), draft);
        figure(values.get("figure"), draft);
        media(values.get("media"), draft);
        credits(values.get("credits"), name, draft);
        dosage(values.get("dosage"), draft);
        if (text(values.get("draft")).equalsIgnoreCase("true")) {
            draft.unfinished();
        }
        String text = text(values.get("body"));
        draft.body(text.startsWith("<") ? Markdown.read(text).text() : text);
        for (String key : SpecOrder.KEYS) {
            Object value = values.get(key);
            if (value != null && draft.field(key).isEmpty() && !HANDLED.contains(key)) {
                draft.put(key, key.equals("former-ids") ? parts(value) : value);
            }
        }
        return draft.finish(NAME);
    }

    /** Fields that were read with care, so that nothing of them is left where it was refused. */
    private static final Set<String> HANDLED = Set.of(
            "name",
            "muscles",
            "equipment",
            "joints",
            "authors",
            "level",
            "pattern",
            "position",
            "aliases",
            "setup",
            "feel",
            "not-feel",
            "stop-signs",
            "not-for",
            "steps",
            "faults",
            "figure",
            "media",
            "credits",
            "dosage",
            "draft");

    private void muscles(@Nullable Object value, RecordDraft draft) {
        Map<?, ?> map = value instanceof Map<?, ?> both ? both : Map.of();
        draft.muscles(
                parts(map.get("primary")).stream().map(List::of).toList(),
                parts(map.get("secondary")).stream().map(List::of).toList(),
                Optional.empty());
    }

    private static void steps(@Nullable Object value, RecordDraft draft) {
        if (value instanceof List<?>) {
            draft.put("steps", value);
        } else {
            draft.steps(lines(value));
        }
    }

    /** A line a fault: what one sees, why, and the fix, with upright strokes between them. */
    private static void faults(@Nullable Object value, RecordDraft draft) {
        if (value instanceof List<?>) {
            draft.put("faults", value);
            return;
        }
        List<Object> faults = new ArrayList<>();
        for (String line : lines(value)) {
            String[] parts = line.split("\\|", 3);
            Map<String, Object> fault = new LinkedHashMap<>();
            List<String> keys = List.of("see", "why", "fix");
            for (int i = 0; i < keys.size(); i++) {
                String part = i < parts.length ? parts[i].strip() : "";
                if (part.isEmpty()) {
                    draft.note(Note.Kind.MISSING, "faults", keys.get(i) + " of \"" + parts[0].strip() + "\"");
                    draft.unfinished();
                }
                fault.put(keys.get(i), part.isEmpty() ? RecordDraft.TO_DO + keys.get(i) + "." : part);
            }
            faults.add(fault);
        }
        draft.put("faults", faults);
    }

    /** A drawing is no matter for a table: one cell holds it, as JSON. */
    private static void figure(@Nullable Object value, RecordDraft draft) {
        String json = text(value);
        if (json.isEmpty()) {
            return;
        }
        DiagnosticLog log = new DiagnosticLog();
        JsonReader.read(SourceFile.of("figure", json), log)
                .ifPresentOrElse(
                        figure -> draft.put("figure", JsonPlain.of(figure)),
                        () -> draft.note(Note.Kind.REFUSED, "figure", "the cell holds no JSON"));
    }

    /** Photographs lie beside the table. One that is not there is left out, and no step shows it. */
    private void media(@Nullable Object value, RecordDraft draft) {
        List<Object> kept = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Object entry : value instanceof List<?> list ? list : List.of()) {
            String file = entry instanceof Map<?, ?> map ? text(map.get("file")) : "";
            if (pictures.find(file, draft)
                    .map(asset -> {
                        draft.picture(new Picture(file, asset));
                        return asset;
                    })
                    .isPresent()) {
                kept.add(entry);
            } else {
                lost.add(file);
            }
        }
        draft.put("media", kept);
        draft.field("steps")
                .ifPresent(steps -> draft.put(
                        "steps",
                        ((List<?>) steps)
                                .stream().map(step -> without(step, lost)).toList()));
    }

    private static Object without(Object step, List<String> lost) {
        if (!(step instanceof Map<?, ?> map) || !lost.contains(text(map.get("photo")))) {
            return step;
        }
        Map<Object, Object> rest = new LinkedHashMap<>(map);
        rest.remove("photo");
        return rest;
    }

    private void credits(@Nullable Object value, String name, RecordDraft draft) {
        if (value instanceof List<?>) {
            draft.put("credits", value);
            return;
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", NAME);
        entry.put("title", credit.map(ImportMap.Source::title).orElse("A table of exercises: " + name));
        credit.flatMap(ImportMap.Source::author).ifPresent(author -> entry.put("author", author));
        credit.flatMap(ImportMap.Source::source).ifPresent(source -> entry.put("source", source));
        credit.flatMap(ImportMap.Source::url).ifPresent(url -> entry.put("url", url));
        entry.put("licence", credit.flatMap(ImportMap.Source::licence).orElse("unknown"));
        draft.standIn("credits", List.of(entry));
    }

    /** A dose whose source the table does not name is the table's. */
    private static void dosage(@Nullable Object value, RecordDraft draft) {
        if (!(value instanceof Map<?, ?> map)) {
            return;
        }
        String source = draft.field("credits").stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(entry -> entry instanceof Map<?, ?> credit ? text(credit.get("id")) : "")
                .findFirst()
                .orElse(NAME);
        Map<String, Object> dosage = new LinkedHashMap<>();
        map.forEach((key, part) -> dosage.put(String.valueOf(key), part));
        if (dosage.get("doses") instanceof List<?> doses) {
            dosage.remove("unspecified");
            dosage.put("doses", doses.stream().map(dose -> dose(dose, source)).toList());
        }
        draft.put("dosage", dosage);
    }

    private static Object dose(Object dose, String source) {
        if (!(dose instanceof Map<?, ?> map)) {
            return dose;
        }
        Map<Object, Object> whole = new LinkedHashMap<>();
        map.forEach((key, part) ->
                whole.put(key, part instanceof String text && DOSE.contains(key) ? range(text) : part));
        whole.putIfAbsent("source", source);
        return whole;
    }

    /** {@code 8–12} and {@code 8 - 12} as a spec writes them. */
    private static String range(String text) {
        return text.replaceAll("\\s*[-–—]\\s*", "-");
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text.strip() : "";
    }

    /** The lines of a cell without the numbers or dashes before them, or the entries of a list. */
    private static List<String> lines(@Nullable Object value) {
        Stream<String> lines = value instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : text(value).lines().map(line -> line.strip().replaceFirst("^(?:[0-9]{1,2}[.)]|[-•*])\\s+", ""));
        return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Short entries of a cell, whatever stands between them. */
    private static List<String> parts(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return Arrays.stream(text(value).split("[\\n,;/]", -1))
                .map(PlainText::oneLine)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
