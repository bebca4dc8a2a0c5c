package org.cuecard.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Suggestion;

/**
 * Reads a scalar by the type of its field and by nothing else: no guess of YAML's decides that {@code no} is a truth
 * value or that {@code 010} is eight.
 */
final class ScalarReader {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9.])0+(?=[0-9])");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern ENTRY_IN_TEXT = Pattern.compile("\\n *- ");

    private final Findings findings;
    private final Node.Scalar scalar;
    private final Place place;

    ScalarReader(Findings findings, Node.Scalar scalar, Place place) {
        this.findings = findings;
        this.scalar = scalar;
        this.place = place;
    }

    Optional<Object> text() {
        String written = scalar.span().text();
        Matcher entry = ENTRY_IN_TEXT.matcher(written);
        if (scalar.plain() && entry.find()) {
            findings.report(
                    Code.BAD_VALUE,
                    scalar.span().part(entry.end() - 2, written.length()),
                    "this looks like an entry of a list, and by its indent it goes on with the text above",
                    "start it in the same column as the entries above",
                    "if it is part of the text, put the whole text in quotes");
            return Optional.empty();
        }
        OptionalInt unfit =
                scalar.text().codePoints().filter(ScalarReader::unfit).findFirst();
        if (unfit.isPresent()) {
            return bad(
                    String.format(
                            "%s holds the character U+%04X, which no page can show", place.label(), unfit.getAsInt()),
                    List.of("take the escape out"));
        }
        return Optional.of(scalar.text().strip());
    }

    /** Whether a code point, which only an escape in double quotes can have brought here, has no place in HTML. */
    private static boolean unfit(int codePoint) {
        int type = Character.getType(codePoint);
        boolean control = type == Character.CONTROL && codePoint != '\n' && codePoint != '\t';
        boolean noCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        return control || noCharacter || type == Character.SURROGATE;
    }

    Optional<Object> wholeNumber(Shape.WholeNumber shape) {
        String text = scalar.text();
        if (quoted(shape) || zeroInFront(text)) {
            return Optional.empty();
        }
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            return bad(Plain.quoted(text) + " is not a whole number", place.exampleHint());
        }
        try {
            int number = Integer.parseInt(text);
            return outside(shape.bounds(), List.of(number)) ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException e) {
            return bad(Plain.quoted(text) + " is beyond every number that a field takes", place.exampleHint());
        }
    }

    Optional<Object> flag(Shape.Flag shape) {
        if (quoted(shape)) {
            return Optional.empty();
        }
        return switch (scalar.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> bad(Plain.quoted(scalar.text()) + " is neither true nor false", List.of("write true or false"));
        };
    }

    Optional<Object> day() {
        Matcher date = DATE.matcher(scalar.text());
        if (!date.matches()) {
            return bad(
                    Plain.quoted(scalar.text()) + " is not a date of the form YYYY-MM-DD",
                    List.of("the 14th of October 2026 is written 2026-10-14"));
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))));
        } catch (DateTimeException e) {
            return bad(
                    Plain.quoted(scalar.text()) + " is not a day of the calendar",
                    List.of("a date is written YYYY-MM-DD: year, month, day of the month"));
        }
    }

    Optional<Object> choice(Shape.Choice shape) {
        Shape.Choice.Option option = shape.options().get(scalar.text());
        if (option == null) {
            return bad(
                    Plain.quoted(scalar.text()) + " is none of the words that " + place.label() + " takes",
                    Suggestion.hint(scalar.text(), shape.keys()).stream().toList());
        }
        return Optional.of(option.constant());
    }

    Optional<Object> spelled(Shape.Spelled shape) {
        Spelling spelling = shape.spelling();
        if (spelling.takesNumber() && zeroInFront(scalar.text())) {
            return Optional.empty();
        }
        try {
            Object value = spelling.parse(scalar.text());
            return outside(shape.bounds(), spelling.numbersIn(value)) ? Optional.empty() : Optional.of(value);
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            return bad(
                    message == null ? Plain.quoted(scalar.text()) + " is not " + spelling.form() : message,
                    place.exampleHint());
        }
    }

    /** Reports quotes round what an editor, too, takes for a number or a truth value only without them. */
    private boolean quoted(Shape shape) {
        if (scalar.plain()) {
            return false;
        }
        findings.report(
                Code.WRONG_TYPE,
                scalar.span(),
                place.label() + " needs " + Needs.of(shape) + ", and quotes make this a text",
                "write " + scalar.text().strip() + " without quotes");
        return true;
    }

    /** Reports 010, which is eight, ten or a text, according to whom one asks. */
    private boolean zeroInFront(String text) {
        String bare = LEADING_ZEROS.matcher(text).replaceAll("");
        if (bare.equals(text)) {
            return false;
        }
        bad(
                Plain.quoted(text) + " has a zero in front, and YAML's readers disagree on what that means",
                List.of("write " + bare));
        return true;
    }

    private boolean outside(Optional<Bounds> bounds, List<Integer> numbers) {
        for (int number : numbers) {
            if (bounds.isPresent() && !bounds.get().holds(number)) {
                String fault = number < bounds.get().min() ? "too small" : "too large";
                findings.report(
                        Code.OUT_OF_RANGE,
                        scalar.span(),
                        place.label() + " takes " + bounds.get() + ", and " + number + " is " + fault,
                        place.meaning());
                return true;
            }
        }
        return false;
    }

    private Optional<Object> bad(String message, List<String> hints) {
        findings.report(Code.BAD_VALUE, scalar.span(), message, hints);
        return Optional.empty();
    }
}
