package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cuecard.model.IntRange;
import org.cuecard.model.WorkedSides;
import org.cuecard.render.view.DoseCell;

/** The cells of a dose: large figures, rows below them, and the box of a printed sheet. */
final class DoseCells {
    private final Wording words;

    DoseCells(Wording words) {
        this.words = words;
    }

    /** Sets, and what is done in a set; a cell without a value for each that is missing. */
    List<DoseCell> figures(DoseParts parts) {
        List<DoseCell> cells = new ArrayList<>();
        cells.add(number(Phrase.LABEL_SETS, parts.sets(), words::figures, words::spoken));
        for (DoseParts.Work work : parts.work()) {
            cells.add(cell(words.label(work.label(), work.number()), work.figures(words), work.figuresSpoken(words)));
        }
        if (parts.work().isEmpty()) {
            cells.add(
                    parts.hold().isPresent()
                            ? number(Phrase.LABEL_HOLD, parts.hold(), words::timeShort, words::timeSpoken)
                            : empty(DoseParts.Repeats.labelOf(parts.counted())));
        }
        return cells;
    }

    /** All but the figures, as far as it is given. */
    List<DoseCell> rows(DoseParts parts) {
        List<DoseCell> cells = new ArrayList<>();
        cells.add(side(parts.sides()));
        if (!parts.work().isEmpty()) {
            cells.add(number(Phrase.LABEL_HOLD, parts.hold(), words::time, words::timeSpoken));
        }
        cells.add(number(Phrase.LABEL_REST, parts.rest(), rest(words::time), rest(words::timeSpoken)));
        cells.add(number(Phrase.LABEL_DAYS_A_WEEK, parts.days(), words::figures, words::spoken));
        cells.add(effort(parts.effort()));
        cells.add(number(Phrase.LABEL_WEEKS, parts.weeks(), words::figures, words::spoken));
        cells.removeIf(cell -> cell.cellValue().isEmpty());
        return cells;
    }

    /** The box on a sheet: sets, work, side, rest and days always, hold and effort where they are given. */
    List<DoseCell> sheet(DoseParts parts) {
        List<DoseCell> cells = new ArrayList<>(figures(parts));
        if (!parts.work().isEmpty() && parts.hold().isPresent()) {
            cells.add(number(Phrase.LABEL_HOLD, parts.hold(), words::timeShort, words::timeSpoken));
        }
        cells.add(side(parts.sides()));
        cells.add(number(Phrase.LABEL_REST, parts.rest(), rest(words::timeShort), rest(words::timeSpoken)));
        cells.add(number(Phrase.LABEL_DAYS_A_WEEK, parts.days(), words::figures, words::spoken));
        if (parts.effort().isPresent()) {
            cells.add(effort(parts.effort()));
        }
        return cells;
    }

    /** What the source of a dose is the source for: its one number by name, or its numbers as a whole. */
    String onlyNumber(DoseParts parts) {
        List<String> given = new ArrayList<>();
        figures(parts).stream()
                .filter(cell -> cell.cellValue().isPresent())
                .forEach(cell -> given.add(cell.cellLabel()));
        rows(parts).stream().skip(1).forEach(cell -> given.add(cell.cellLabel()));
        return given.size() == 1 ? given.get(0) : words.say(Phrase.SOURCE_NUMBERS);
    }

    String sides(WorkedSides sides) {
        return words.say(
                switch (sides) {
                    case BOTH -> Phrase.SIDES_BOTH;
                    case EACH -> Phrase.SIDES_EACH;
                    case ALTERNATING -> Phrase.SIDES_ALTERNATING;
                    case LEFT -> Phrase.SIDES_LEFT;
                    case RIGHT -> Phrase.SIDES_RIGHT;
                });
    }

    private DoseCell side(WorkedSides sides) {
        String text = sides(sides);
        return cell(words.say(Phrase.LABEL_SIDE), text, text);
    }

    private DoseCell effort(Optional<IntRange> effort) {
        return number(
                Phrase.LABEL_EFFORT,
                effort,
                n -> words.say(Phrase.DOSE_EFFORT, words.figures(n)),
                n -> words.say(Phrase.DOSE_EFFORT, words.spoken(n)));
    }

    private Function<IntRange, String> rest(Function<IntRange, String> time) {
        return n -> n.high() == 0 ? words.say(Phrase.DOSE_NO_REST) : time.apply(n);
    }

    private DoseCell number(
            Phrase label,
            Optional<IntRange> number,
            Function<IntRange, String> figures,
            Function<IntRange, String> spoken) {
        return number.map(n -> cell(words.label(label, n), figures.apply(n), spoken.apply(n)))
                .orElseGet(() -> empty(label));
    }

    /** A cell with a value; what is heard is named only where it differs from what is seen. */
    private static DoseCell cell(String label, String value, String spoken) {
        return new DoseCell(label, Optional.of(value), spoken.equals(value) ? Optional.empty() : Optional.of(spoken));
    }

    private DoseCell empty(Phrase label) {
        return new DoseCell(words.label(label), Optional.empty(), Optional.empty());
    }
}
