package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cuecard.figure.MuscleChart;
import org.cuecard.figure.Palette;
import org.cuecard.model.MuscleRegion;
import org.cuecard.model.Muscles;
import org.cuecard.model.TermKind;
import org.cuecard.model.Vocabulary;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Located;
import org.cuecard.source.Memory;
import org.cuecard.theme.Markup;

/** Maps of muscles, for the page itself: those of an exercise, or one alone. */
final class MuscleMaps {
    /** Begins the ids inside a map; a page holds one map. */
    private static final String ID = "muscle-map";

    /** Where the title goes: exercises that train the same muscles share the drawing, and each has its own title. */
    private static final String TITLE = "\uE000";

    private final Vocabulary vocabulary;
    private final Terms terms;
    private final Wording words;
    private final Memory memory;

    /** A muscle that the map has a place for. */
    private record Placed(String name, MuscleChart.Shown shown) {}

    MuscleMaps(Vocabulary vocabulary, Terms terms, Wording words, Memory memory) {
        this.vocabulary = vocabulary;
        this.terms = terms;
        this.words = words;
        this.memory = memory;
    }

    /** The muscles of an exercise with their numbers in its list; empty where the map has a place for none of them. */
    Optional<Markup> of(String exercise, Muscles muscles) {
        List<Placed> placed = new ArrayList<>();
        int number = 0;
        for (Located<String> id : muscles.primary()) {
            number++;
            place(placed, id.value(), true, number);
        }
        for (Located<String> id : muscles.secondary()) {
            number++;
            place(placed, id.value(), false, number);
        }
        return draw(exercise, placed);
    }

    /** One muscle alone. */
    Optional<Markup> ofMuscle(String id) {
        List<Placed> placed = new ArrayList<>();
        place(placed, id, true, 0);
        return draw(terms.name(TermKind.MUSCLE, id), placed);
    }

    private void place(List<Placed> placed, String id, boolean works, int number) {
        vocabulary
                .region(id)
                .ifPresent(region -> placed.add(
                        new Placed(terms.name(TermKind.MUSCLE, id), new MuscleChart.Shown(region, works, number))));
    }

    private Optional<Markup> draw(String subject, List<Placed> placed) {
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        byte[] svg = memory.remember("muscles", hash(placed), () -> svg(placed).getBytes(StandardCharsets.UTF_8));
        String title = XmlText.escaped(words.say(Phrase.MAP_TITLE, subject));
        return Optional.of(new Markup(new String(svg, StandardCharsets.UTF_8).replace(TITLE, title)));
    }

    /** Of all that a map is drawn from: its muscles and the words about them. */
    private String hash(List<Placed> placed) {
        ContentHash hash = ContentHash.begin()
                .with(words.say(Phrase.MAP_FRONT, "1"))
                .with(words.say(Phrase.MAP_REAR, "1"))
                .with(words.say(Phrase.SENTENCES, "1", "2"));
        for (Placed muscle : placed) {
            MuscleChart.Shown shown = muscle.shown();
            hash.with(name(muscle))
                    .with(shown.region().name())
                    .with(String.valueOf(shown.works()))
                    .with(shown.number());
        }
        return hash.with(words.commas(List.of("1", "2", "3"))).hex();
    }

    private String svg(List<Placed> placed) {
        MuscleChart chart = MuscleChart.reference();
        List<String> sides = new ArrayList<>();
        tell(sides, Phrase.MAP_FRONT, placed, chart::isInFront);
        tell(sides, Phrase.MAP_REAR, placed, chart::isBehind);
        String description = sides.size() == 1 ? sides.get(0) : words.say(Phrase.SENTENCES, sides.get(0), sides.get(1));
        List<MuscleChart.Shown> shown = placed.stream().map(Placed::shown).toList();
        return chart.draw(shown, TITLE, description, ID, Palette.PAGE);
    }

    private void tell(List<String> sides, Phrase side, List<Placed> placed, Predicate<MuscleRegion> isSeen) {
        List<String> names = placed.stream()
                .filter(muscle -> isSeen.test(muscle.shown().region()))
                .map(this::name)
                .toList();
        if (!names.isEmpty()) {
            sides.add(words.say(side, words.commas(names)));
        }
    }

    private String name(Placed muscle) {
        MuscleChart.Shown shown = muscle.shown();
        return shown.number() == 0
                ? muscle.name()
                : words.say(
                        Phrase.MAP_MUSCLE,
                        muscle.name(),
                        words.say(shown.works() ? Phrase.MUSCLE_WORKS : Phrase.MUSCLE_HELPS));
    }
}
