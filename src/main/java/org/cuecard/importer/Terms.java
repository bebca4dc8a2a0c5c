package org.cuecard.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.Muscle;
import org.cuecard.model.Term;
import org.cuecard.model.TermKind;
import org.cuecard.model.Vocabulary;

/**
 * Finds the term that a word of another collection stands for. An author's own map counts most, then what the
 * vocabulary says of itself, and last the map that comes with Cuecard, which knows terms for a guide that lacks them.
 */
final class Terms {
    /** What a word stands for, and what has to be added to the vocabulary for it. */
    record Match(String id, Optional<NewTerm> added) {}

    private final Vocabulary vocabulary;
    private final Collection collection;
    private final Optional<ImportMap> own;
    private final ImportMap bundled;
    private final Map<String, Optional<Match>> asked = new HashMap<>();
    private final Map<TermKind, Map<String, List<String>>> names = new EnumMap<>(TermKind.class);

    Terms(Vocabulary vocabulary, Collection collection, Optional<ImportMap> own, ImportMap bundled) {
        this.vocabulary = vocabulary;
        this.collection = collection;
        this.own = own;
        this.bundled = bundled;
    }

    Optional<Match> muscle(String word) {
        return asked.computeIfAbsent("muscle " + word, key -> findMuscle(PlainText.fold(word)));
    }

    private Optional<Match> findMuscle(String folded) {
        return inMap(own, TermKind.MUSCLE, folded)
                .or(() -> vocabulary.muscles().entrySet().stream()
                        .filter(muscle -> isNamed(muscle.getValue(), folded))
                        .findFirst()
                        .map(muscle -> new Match(muscle.getKey(), Optional.empty())))
                .or(() -> inVocabulary(TermKind.MUSCLE, folded))
                .or(() -> inMap(Optional.of(bundled), TermKind.MUSCLE, folded));
    }

    /** The muscle that a whole category of exercises stands for. */
    Optional<Match> muscleOfCategory(String category) {
        String folded = PlainText.fold(category);
        return Stream.concat(own.stream(), Stream.of(bundled))
                .flatMap(map -> map.muscles().entrySet().stream())
                .filter(entry -> contains(entry.getValue().categories(), folded))
                .findFirst()
                .map(entry -> match(TermKind.MUSCLE, entry));
    }

    /** A term of any other kind. */
    Optional<Match> term(TermKind kind, String word) {
        return asked.computeIfAbsent(kind + " " + word, key -> find(kind, PlainText.fold(word)));
    }

    private Optional<Match> find(TermKind kind, String folded) {
        return inMap(own, kind, folded)
                .or(() -> inVocabulary(kind, folded))
                .or(() -> inMap(Optional.of(bundled), kind, folded));
    }

    boolean meansNoEquipment(String word) {
        String folded = PlainText.fold(word);
        return Stream.concat(own.stream(), Stream.of(bundled)).anyMatch(map -> contains(map.noEquipment(), folded));
    }

    /** The name of a term as a reader sees it, which a match has brought. */
    String name(TermKind kind, Match match) {
        return match.added()
                .map(NewTerm::name)
                .or(() -> Optional.ofNullable(names(kind).get(match.id())).map(all -> all.get(0)))
                .orElse(match.id());
    }

    private boolean isNamed(Muscle muscle, String folded) {
        return switch (collection) {
            case FREE_EXERCISE_DB ->
                muscle.freeExerciseDb()
                        .map(PlainText::fold)
                        .filter(folded::equals)
                        .isPresent();
            case WGER ->
                muscle.wger().map(String::valueOf).filter(folded::equals).isPresent();
            case CSV -> false;
        };
    }

    private Optional<Match> inVocabulary(TermKind kind, String folded) {
        return names(kind).entrySet().stream()
                .filter(term -> PlainText.fold(term.getKey()).equals(folded) || contains(term.getValue(), folded))
                .findFirst()
                .map(term -> new Match(term.getKey(), Optional.empty()));
    }

    /** Every word for every term of a kind, the name first. */
    private Map<String, List<String>> names(TermKind kind) {
        return names.computeIfAbsent(kind, this::allNames);
    }

    private Map<String, List<String>> allNames(TermKind kind) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        switch (kind) {
            case MUSCLE ->
                vocabulary.muscles().forEach((id, muscle) -> {
                    List<String> words = new ArrayList<>(List.of(muscle.name(), muscle.latin()));
                    words.addAll(muscle.aliases());
                    names.put(id, words);
                });
            case EQUIPMENT -> put(names, vocabulary.equipment());
            case LEVEL -> put(names, vocabulary.levels());
            case JOINT -> put(names, vocabulary.joints());
            case PATTERN -> put(names, vocabulary.patterns());
            case POSITION -> put(names, vocabulary.positions());
            case AUTHOR -> vocabulary.authors().forEach((id, author) -> names.put(id, List.of(author.name())));
            case BRAND -> vocabulary.brands().forEach((id, brand) -> names.put(id, List.of(brand.name())));
        }
        return names;
    }

    private static void put(Map<String, List<String>> names, Map<String, Term> terms) {
        terms.forEach((id, term) -> {
            List<String> words = new ArrayList<>(List.of(term.name()));
            words.addAll(term.aliases());
            names.put(id, words);
        });
    }

    private Optional<Match> inMap(Optional<ImportMap> map, TermKind kind, String folded) {
        return map.stream()
                .flatMap(words -> words(words, kind).entrySet().stream())
                .filter(entry -> PlainText.fold(entry.getKey()).equals(folded)
                        || contains(entry.getValue().words(), folded))
                .findFirst()
                .map(entry -> match(kind, entry));
    }

    private static Map<String, ImportMap.Words> words(ImportMap map, TermKind kind) {
        return switch (kind) {
            case MUSCLE -> map.muscles();
            case EQUIPMENT -> map.equipment();
            case LEVEL -> map.levels();
            default -> Map.of();
        };
    }

    private Match match(TermKind kind, Map.Entry<String, ImportMap.Words> entry) {
        String id = entry.getKey();
        if (vocabulary.ids(kind).contains(id)) {
            return new Match(id, Optional.empty());
        }
        ImportMap.Words words = entry.getValue();
        if (own.flatMap(map -> Optional.ofNullable(words(map, kind).get(id))).isEmpty()) {
            // The vocabulary may have the same thing under an id of its own.
            Optional<Match> alike = Stream.of(words.latin().stream(), words.name().stream(), words.words().stream())
                    .flatMap(names -> names)
                    .flatMap(name -> inVocabulary(kind, PlainText.fold(name)).stream())
                    .findFirst();
            if (alike.isPresent()) {
                return alike.get();
            }
        }
        Optional<ImportMap.Words> known =
                Optional.ofNullable(words(bundled, kind).get(id));
        String name =
                words.name().or(() -> known.flatMap(ImportMap.Words::name)).orElse(humanised(id));
        Optional<String> latin = kind == TermKind.MUSCLE
                ? words.latin().or(() -> known.flatMap(ImportMap.Words::latin)).or(() -> Optional.of(name))
                : Optional.empty();
        return new Match(id, Optional.of(new NewTerm(kind, id, name, latin)));
    }

    private static String humanised(String id) {
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }

    private static boolean contains(List<String> words, String folded) {
        return words.stream().anyMatch(word -> PlainText.fold(word).equals(folded));
    }
}
