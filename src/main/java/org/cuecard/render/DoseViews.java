package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.cuecard.model.Credit;
import org.cuecard.model.Dosage;
import org.cuecard.model.Dose;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.IntRange;
import org.cuecard.model.Term;
import org.cuecard.model.Vocabulary;
import org.cuecard.model.WorkedSides;
import org.cuecard.render.view.DosageView;
import org.cuecard.render.view.DoseCell;
import org.cuecard.render.view.DosePart;
import org.cuecard.render.view.DoseView;

/** Doses in words. What a source does not say becomes an empty cell, never a zero. */
final class DoseViews {
    /** Stands in a text for a number that nobody has set: a character that no text has (Unicode, private use). */
    private static final String BOX = "\uE000";

    private static final Pattern PIECES = Pattern.compile("(?<=" + BOX + ")|(?=" + BOX + ")");

    /** A guide has few doses that differ; one with more than these tells some of them again. */
    private static final int MOST_TOLD = 1_000;

    private final Wording words;
    private final Vocabulary vocabulary;
    private final DoseCells cells;
    private final DoseSpeech speech;
    private final CreditViews credits;
    private final Map<DoseParts, Told> told = new ConcurrentHashMap<>();

    /** The numbers of a dose in words. An exercise's dose stands on its pages, its sheets and wherever it is listed. */
    private record Told(
            List<DoseCell> figures,
            List<DoseCell> rows,
            List<DoseCell> sheet,
            String shortText,
            List<DosePart> shortParts,
            String sentence,
            boolean hasGaps) {}

    DoseViews(Wording words, Vocabulary vocabulary, CreditViews credits) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.cells = new DoseCells(words);
        this.speech = new DoseSpeech(words);
        this.credits = credits;
    }

    /** An exercise's own doses. */
    DosageView dosage(ExerciseSpec spec) {
        Dosage dosage = spec.dosage();
        List<DoseView> others = dosage.doses().stream()
                .skip(1)
                .map(dose -> dose(Optional.of(dose), WorkedSides.of(spec.sides()), spec.credits(), Optional.empty()))
                .toList();
        return new DosageView(dosage.unspecified(), first(spec, Optional.empty()), others);
    }

    /**
     * The dose of an exercise to show first.
     *
     * @param days the days a week that a programme fixes, whatever the dose says
     */
    DoseView first(ExerciseSpec spec, Optional<IntRange> days) {
        return dose(spec.dosage().first(), WorkedSides.of(spec.sides()), spec.credits(), days);
    }

    /**
     * A dose, or the empty one.
     *
     * @param known the credits among which the dose names its source
     */
    DoseView dose(Optional<Dose> given, WorkedSides sides, List<Credit> known, Optional<IntRange> days) {
        DoseParts parts = DoseParts.of(given, sides, days);
        if (told.size() > MOST_TOLD) {
            told.clear();
        }
        Told numbers = told.computeIfAbsent(parts, this::tell);
        return new DoseView(
                given.flatMap(Dose::level).map(level -> levelName(level.value())),
                numbers.figures(),
                numbers.rows(),
                numbers.sheet(),
                numbers.shortText(),
                numbers.shortParts(),
                numbers.sentence(),
                numbers.hasGaps(),
                given.map(dose -> source(dose, parts, known)),
                given.flatMap(Dose::note));
    }

    private Told tell(DoseParts parts) {
        List<DoseCell> sheet = List.copyOf(cells.sheet(parts));
        return new Told(
                List.copyOf(cells.figures(parts)),
                List.copyOf(cells.rows(parts)),
                sheet,
                shortText(parts),
                List.copyOf(shortParts(parts)),
                speech.sentence(parts),
                sheet.stream().anyMatch(cell -> cell.cellValue().isEmpty()));
    }

    /** How left and right share the work. */
    String sides(WorkedSides sides) {
        return cells.sides(sides);
    }

    private String levelName(String id) {
        return Optional.ofNullable(vocabulary.levels().get(id)).map(Term::name).orElse(id);
    }

    /** In short: {@code 2–3 × 8–12}. */
    private String shortText(DoseParts parts) {
        Optional<String> work = done(parts, parts.sets().isPresent());
        if (work.isEmpty() && parts.sets().isEmpty()) {
            return words.say(Phrase.DOSE_OPEN);
        }
        String text = work.map(done -> parts.sets()
                        .map(sets -> words.say(Phrase.DOSE_SETS_OF, words.figures(sets), done))
                        .orElse(done))
                .orElseGet(() -> words.count(Phrase.COUNT_SETS, parts.sets().orElseThrow()));
        return withHold(parts, text);
    }

    /** What is done in a set, and how often; a box for each that nobody has set. */
    private List<DosePart> shortParts(DoseParts parts) {
        String sets = parts.sets().map(words::figures).orElse(BOX);
        String text = withHold(
                parts, words.say(Phrase.DOSE_SETS_OF, sets, done(parts, true).orElse(BOX)));
        List<DosePart> pieces = new ArrayList<>();
        for (String piece : PIECES.split(text, -1)) {
            if (piece.equals(BOX)) {
                pieces.add(new DosePart(Optional.empty()));
            } else if (!piece.isEmpty()) {
                pieces.add(new DosePart(Optional.of(piece)));
            }
        }
        return pieces;
    }

    /** What is done in a set, in short. */
    private Optional<String> done(DoseParts parts, boolean behindSets) {
        List<String> work = new ArrayList<>();
        for (DoseParts.Work part : parts.work()) {
            work.add(part.shortText(words, behindSets));
        }
        if (!work.isEmpty()) {
            return Optional.of(words.commas(work));
        }
        return parts.hold().map(words::timeShort).map(time -> words.say(Phrase.DOSE_HOLD, time));
    }

    private String withHold(DoseParts parts, String text) {
        return parts.work().isEmpty()
                ? text
                : parts.hold()
                        .map(words::timeShort)
                        .map(time -> words.say(Phrase.DOSE_WITH_HOLD, text, time))
                        .orElse(text);
    }

    private String source(Dose dose, DoseParts parts, List<Credit> known) {
        if (dose.source().value().equals(Dose.GUIDE_DEFAULT)) {
            return words.say(Phrase.SOURCE_GUIDE_DEFAULT);
        }
        if (dose.source().value().equals(Dose.COACH)) {
            return words.say(Phrase.SOURCE_COACH);
        }
        return known.stream()
                .filter(credit -> credit.id().value().equals(dose.source().value()))
                .findFirst()
                .map(credit -> words.say(Phrase.SOURCE_CREDIT, cells.onlyNumber(parts), credits.inShort(credit)))
                .orElse(dose.source().value());
    }
}
