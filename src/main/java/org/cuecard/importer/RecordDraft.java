package org.cuecard.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cuecard.model.TermKind;
import org.cuecard.source.SourceSpan;

/** A record on its way to a spec: fields are put in, and what is still lacking in the end is told and marked to do. */
final class RecordDraft {
    /** How a line begins that somebody has to write. */
    static final String TO_DO = "To do: ";

    private final String record;
    private final SourceSpan span;
    private final Terms terms;
    private final Map<String, Object> fields = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private final Set<NewTerm> newTerms = new TreeSet<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final Set<String> standIns = new TreeSet<>();
    private final List<String> body = new ArrayList<>();
    private Optional<String> wish = Optional.empty();
    private Optional<String> refusal = Optional.empty();
    private boolean unfinished;

    RecordDraft(String record, SourceSpan span, Terms terms) {
        this.record = record;
        this.span = span;
        this.terms = terms;
    }

    /** A field as it stands; nothing where it says nothing. */
    void put(String key, Object value) {
        boolean empty = (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty())
                || (value instanceof String text && text.isBlank());
        if (!empty) {
            fields.put(key, value);
        }
    }

    /** A field that the source does not say, and what stands in its place. */
    void standIn(String key, Object value) {
        put(key, value);
        standIns.add(key);
    }

    Optional<Object> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    void note(Note.Kind kind, String field, String text) {
        notes.add(new Note(kind, field, text));
    }

    void wish(String id) {
        wish = Optional.of(id);
    }

    void refuse(String reason) {
        refusal = refusal.or(() -> Optional.of(reason));
    }

    /** That it is not ready for readers, whatever it says. */
    void unfinished() {
        unfinished = true;
    }

    void picture(Picture picture) {
        pictures.add(picture);
    }

    /** A paragraph, a list or a heading of the body. */
    void body(String block) {
        if (!block.isBlank()) {
            body.add(block.strip());
        }
    }

    /** Muscles, each by the words for it of which one has to be known. */
    void muscles(List<List<String>> primary, List<List<String>> secondary, Optional<String> category) {
        List<String> first = muscles("muscles.primary", primary);
        if (first.isEmpty()) {
            category.flatMap(terms::muscleOfCategory).ifPresent(match -> {
                first.add(taken(match));
                note(Note.Kind.GUESSED, "muscles.primary", match.id() + ", from the category " + category.orElse(""));
            });
        }
        List<String> second = muscles("muscles.secondary", secondary);
        second.removeAll(first);
        if (first.isEmpty()) {
            refuse(
                    primary.isEmpty()
                            ? "it names no muscle that does the work"
                            : "nothing says which muscle " + quoted(primary)
                                    + " is: add the word to a map, and name it with" + " --map");
            return;
        }
        Map<String, Object> muscles = new LinkedHashMap<>();
        muscles.put("primary", first);
        if (!second.isEmpty()) {
            muscles.put("secondary", second);
        }
        put("muscles", muscles);
    }

    private List<String> muscles(String field, List<List<String>> words) {
        List<String> ids = new ArrayList<>();
        for (List<String> word : words) {
            Optional<Terms.Match> match =
                    word.stream().flatMap(each -> terms.muscle(each).stream()).findFirst();
            match.ifPresentOrElse(
                    found -> mapped(field, word.get(0), found, ids),
                    () -> note(Note.Kind.MISSING, field, "no muscle of the guide is \"" + word.get(0) + "\""));
        }
        return ids;
    }

    /** Terms of another kind, for a field that is a list. */
    void terms(String field, TermKind kind, List<List<String>> words) {
        List<String> ids = new ArrayList<>();
        for (List<String> word : words) {
            if (kind == TermKind.EQUIPMENT && word.stream().anyMatch(terms::meansNoEquipment)) {
                note(Note.Kind.MAPPED, field, "\"" + word.get(0) + "\" is no equipment");
                continue;
            }
            Optional<Terms.Match> match = word.stream()
                    .flatMap(each -> terms.term(kind, each).stream())
                    .findFirst();
            match.ifPresentOrElse(
                    found -> mapped(field, word.get(0), found, ids),
                    () -> note(
                            Note.Kind.MISSING,
                            field,
                            "the guide has no " + kindWord(kind) + " \"" + word.get(0) + "\""));
        }
        if (kind == TermKind.EQUIPMENT && ids.isEmpty() && notes.stream().noneMatch(RecordDraft::lacksEquipment)) {
            fields.put(field, ids); // an empty list says that one needs nothing
        }
        put(field, ids);
    }

    private static boolean lacksEquipment(Note note) {
        return note.kind() == Note.Kind.MISSING && note.field().equals("equipment");
    }

    /** A term of another kind, for a field that is one. */
    void term(String field, TermKind kind, String word) {
        terms(field, kind, List.of(List.of(word)));
        field(field).ifPresent(ids -> put(field, ((List<?>) ids).get(0)));
    }

    private static String kindWord(TermKind kind) {
        return kind.phrase().replaceFirst("^an? ", "").replaceFirst("^kind of ", "");
    }

    private void mapped(String field, String word, Terms.Match match, List<String> ids) {
        if (!ids.contains(match.id())) {
            ids.add(taken(match));
            if (!word.equals(match.id())) {
                note(Note.Kind.MAPPED, field, "\"" + word + "\" is " + match.id());
            }
        }
    }

    private String taken(Terms.Match match) {
        match.added().ifPresent(newTerms::add);
        return match.id();
    }

    /** The names of the primary muscles, as readers of the guide see them. */
    private String primaryNames() {
        List<?> ids = field("muscles")
                .map(muscles -> ((Map<?, ?>) muscles).get("primary"))
                .map(list -> (List<?>) list)
                .orElse(List.of());
        return ids.stream()
                .map(String::valueOf)
                .map(id -> terms.name(
                        TermKind.MUSCLE,
                        new Terms.Match(
                                id,
                                newTerms.stream()
                                        .filter(term -> term.kind() == TermKind.MUSCLE
                                                && term.id().equals(id))
                                        .findFirst())))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.joining(", "));
    }

    /** Steps of one action each; none is told as missing. */
    void steps(List<String> actions) {
        put("steps", actions.stream().map(action -> Map.of("do", action)).toList());
    }

    /** How left and right share the work, read from the words of the steps. */
    void guessSides(String name, List<String> words) {
        Sidedness.Guess guess = Sidedness.of(name, words);
        put("sides", guess.sides());
        note(Note.Kind.GUESSED, "sides", guess.sides() + ": " + guess.reason());
    }

    /** A summary put together from what the record says of itself. */
    void composeSummary(Optional<String> category) {
        String names = primaryNames();
        if (!names.isEmpty()) {
            String kind =
                    category.map(word -> PlainText.fold(word) + " exercise").orElse("exercise");
            put("summary", kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " for: " + names + ".");
            note(Note.Kind.GUESSED, "summary", "put together from category and muscles");
        }
    }

    /** The record, with a line to do wherever a spec must say something and the source does not. */
    Found finish(String sourceName) {
        String name = field("name").map(String::valueOf).orElse("");
        if (name.isEmpty()) {
            refuse("it has no name");
        }
        toDo("summary", "what one does and what for, in one plain line", TO_DO + "what one does and what for.");
        if (!fields.containsKey("equipment")) {
            fields.put("equipment", List.of());
            standIns.add("equipment");
            if (notes.stream().noneMatch(RecordDraft::lacksEquipment)) {
                note(Note.Kind.MISSING, "equipment", "what one needs; nothing stands there now");
            }
        }
        toDo("sides", "both, each or alternating; both stands there now", "both");
        toDo(
                "steps",
                "the movement, one action a step",
                List.of(Map.of("do", TO_DO + "the movement, one action a step.")));
        toDo(
                "faults",
                "what commonly goes wrong, and the fix",
                List.of(Map.of(
                        "see", TO_DO + "what goes wrong",
                        "why", TO_DO + "why it happens.",
                        "fix", TO_DO + "what to do instead.")));
        if (!fields.containsKey("dosage")) {
            standIn("dosage", Map.of("unspecified", "The source, " + sourceName + ", gives no dose."));
            note(Note.Kind.MISSING, "dosage", "the source gives no dose; the spec says so");
        }
        if (unfinished) {
            standIn("draft", true);
        }
        return new Found(
                record,
                span,
                name,
                wish,
                SpecOrder.sorted(ordered(fields)),
                standIns,
                body.isEmpty() ? "" : String.join("\n\n", new LinkedHashSet<>(body)) + "\n",
                pictures,
                newTerms,
                notes,
                refusal);
    }

    private void toDo(String key, String what, Object value) {
        if (!fields.containsKey(key)) {
            standIn(key, value);
            note(Note.Kind.MISSING, key, what);
            unfinished = true;
        }
    }

    private static Map<String, Object> ordered(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        Object faults = all.get("faults");
        if (faults instanceof List<?> list) {
            all.put("faults", list.stream().map(RecordDraft::inOrder).toList());
        }
        return all;
    }

    /** A fault's parts in the order in which one thinks of them. */
    private static Object inOrder(Object entry) {
        if (!(entry instanceof Map<?, ?> map)) {
            return entry;
        }
        Map<Object, Object> sorted = new LinkedHashMap<>();
        for (String key : List.of("see", "why", "fix")) {
            Object value = map.get(key);
            if (value != null) {
                sorted.put(key, value);
            }
        }
        map.forEach(sorted::putIfAbsent);
        return sorted;
    }

    private static String quoted(List<List<String>> words) {
        return words.stream().map(word -> "\"" + word.get(0) + "\"").collect(Collectors.joining(", "));
    }
}
