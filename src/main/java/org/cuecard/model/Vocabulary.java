package org.cuecard.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cuecard.schema.AtLeast;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;

/** What site/vocabulary.yaml says: the terms that specs may use. Each map keeps the order of the file. */
@Doc("The terms that specs may use, by id, in the order in which a reader should see them.")
public record Vocabulary(
        @Doc("Muscles, by id.") @AtLeast(1) Map<String, Muscle> muscles,
        @Doc("Equipment, by id.") Map<String, Term> equipment,
        @Doc("Joints, by id.") Map<String, Term> joints,
        @Doc("Movement patterns, by id.") Map<String, Term> patterns,
        @Doc("Levels, by id, the easiest first.") Map<String, Term> levels,
        @Doc("Positions, by id.") Map<String, Term> positions,

        @Doc(value = "Words for band strengths 1 to 5.", example = "[lightest, light, medium, strong, strongest]")
        @AtLeast(5)
        @Translate
        List<String> bandStrengths,

        @Doc("Brands of bands and their colours, by id.") Map<String, Brand> brands,
        @Doc("Who writes for the guide, by id.") Map<String, Author> authors) {
    public Vocabulary {
        muscles = ordered(muscles);
        equipment = ordered(equipment);
        joints = ordered(joints);
        patterns = ordered(patterns);
        levels = ordered(levels);
        positions = ordered(positions);
        bandStrengths = List.copyOf(bandStrengths);
        brands = ordered(brands);
        authors = ordered(authors);
        if (bandStrengths.size() != 5) {
            throw new IllegalArgumentException("band-strengths needs five words, and here are " + bandStrengths.size());
        }
    }

    /** The ids of one list. */
    public Set<String> ids(TermKind kind) {
        return switch (kind) {
            case MUSCLE -> muscles.keySet();
            case EQUIPMENT -> equipment.keySet();
            case JOINT -> joints.keySet();
            case PATTERN -> patterns.keySet();
            case LEVEL -> levels.keySet();
            case POSITION -> positions.keySet();
            case BRAND -> brands.keySet();
            case AUTHOR -> authors.keySet();
        };
    }

    /** Where the map of muscles shows a muscle; empty where it has no place for it. */
    public Optional<MuscleRegion> region(String muscle) {
        return Optional.ofNullable(muscles.get(muscle)).flatMap(Muscle::region).or(() -> MuscleRegion.named(muscle));
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
