package org.cuecard.render;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cuecard.model.Day;
import org.cuecard.model.IntRange;
import org.cuecard.theme.Strings;

/**
 * Numbers, dates, lists and sentences in the guide's language. All words come from the theme's phrases and none from
 * the JDK's locale data; numbers are written in European digits without grouping, as the templates write theirs.
 */
final class Wording {
    /** Stands for "some number" where a label needs a plural and no number is known. */
    private static final int SOME = 10;

    private static final int MINUTE = 60;

    private final Strings strings;
    private final Locale locale;

    Wording(Strings strings, Locale locale) {
        this.strings = strings;
        this.locale = locale;
    }

    /** A phrase, with what fills its placeholders in their order. */
    String say(Phrase phrase, String... values) {
        return values.length == 0 ? strings.text(phrase.key()) : strings.format(phrase.key(), fill(phrase, values));
    }

    /** A phrase in the form that goes with a number. */
    String sayFor(int count, Phrase phrase, String... values) {
        return strings.plural(phrase.key(), count, fill(phrase, values));
    }

    /** A phrase in the form that goes with a number or a range. */
    String sayFor(IntRange number, Phrase phrase, String... values) {
        return number.isSingle()
                ? sayFor(number.high(), phrase, values)
                : strings.pluralOfRange(phrase.key(), number.high(), fill(phrase, values));
    }

    /** The forms of a phrase by plural category, with placeholders in braces. */
    Map<String, String> forms(Phrase phrase) {
        return strings.forms(phrase.key());
    }

    private static Map<String, String> fill(Phrase phrase, String... values) {
        List<String> names = phrase.placeholders();
        if (names.size() != values.length) {
            throw new IllegalArgumentException(phrase + " takes " + names + ", not " + values.length + " values");
        }
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            filled.put(names.get(i), values[i]);
        }
        return filled;
    }

    /** The label of a number, in the form that goes with it. */
    String label(Phrase phrase, IntRange number) {
        return strings.plural(phrase.key(), number.high(), Map.of());
    }

    /** The label of a number that nobody has set. */
    String label(Phrase phrase) {
        return strings.plural(phrase.key(), SOME, Map.of());
    }

    /** A counting phrase with its number in figures: {@code 8–12 repetitions}. */
    String count(Phrase phrase, IntRange number) {
        return sayFor(number, phrase, figures(number));
    }

    String count(Phrase phrase, int number) {
        return count(phrase, IntRange.of(number));
    }

    /** A counting phrase for a screen reader: {@code 8 to 12 repetitions}. */
    String countSpoken(Phrase phrase, IntRange number) {
        return sayFor(number, phrase, spoken(number));
    }

    /** {@code 8–12}. */
    String figures(IntRange number) {
        return number.isSingle()
                ? figure(number.low())
                : say(Phrase.RANGE, figure(number.low()), figure(number.high()));
    }

    /** {@code 8 to 12}. */
    String spoken(IntRange number) {
        return number.isSingle()
                ? figure(number.low())
                : say(Phrase.RANGE_SPOKEN, figure(number.low()), figure(number.high()));
    }

    static String figure(int number) {
        return Integer.toString(number);
    }

    /** A time with the sign of its unit: {@code 60 s}, {@code 2–3 min}. */
    String timeShort(IntRange seconds) {
        return inMinutes(seconds)
                ? count(Phrase.COUNT_MINUTES_SHORT, minutes(seconds))
                : count(Phrase.COUNT_SECONDS_SHORT, seconds);
    }

    /** A time with its unit written out: {@code 30–60 seconds}. */
    String time(IntRange seconds) {
        return inMinutes(seconds)
                ? count(Phrase.COUNT_MINUTES, minutes(seconds))
                : count(Phrase.COUNT_SECONDS, seconds);
    }

    /** A time for a screen reader: {@code 30 to 60 seconds}. */
    String timeSpoken(IntRange seconds) {
        return inMinutes(seconds)
                ? countSpoken(Phrase.COUNT_MINUTES, minutes(seconds))
                : countSpoken(Phrase.COUNT_SECONDS, seconds);
    }

    /** Whole minutes from two on: people count 60 and 90 seconds, but nobody counts 300. */
    private static boolean inMinutes(IntRange seconds) {
        return seconds.low() >= 2 * MINUTE && seconds.low() % MINUTE == 0 && seconds.high() % MINUTE == 0;
    }

    private static IntRange minutes(IntRange seconds) {
        return new IntRange(seconds.low() / MINUTE, seconds.high() / MINUTE);
    }

    /** {@code 14 October 2026}. */
    String date(LocalDate day) {
        Phrase month = Phrase.valueOf("MONTH_" + day.getMonthValue());
        return say(Phrase.DATE, figure(day.getDayOfMonth()), say(month), figure(day.getYear()));
    }

    String day(Day day) {
        return say(Phrase.valueOf("DAY_" + day.name()));
    }

    String dayShort(Day day) {
        return say(Phrase.valueOf("DAY_" + day.name() + "_SHORT"));
    }

    /** {@code a, b, c}. */
    String commas(List<String> parts) {
        return parts.stream().reduce((a, b) -> say(Phrase.LIST_COMMA, a, b)).orElse("");
    }

    /** {@code a, b and c}. */
    String and(List<String> parts) {
        return joined(parts, Phrase.LIST_AND);
    }

    /** {@code a, b or c}. */
    String or(List<String> parts) {
        return joined(parts, Phrase.LIST_OR);
    }

    private String joined(List<String> parts, Phrase last) {
        if (parts.size() < 2) {
            return commas(parts);
        }
        int end = parts.size() - 1;
        return say(last, commas(parts.subList(0, end)), parts.get(end));
    }

    /** Sentences, one behind the other. */
    String sentences(List<String> sentences) {
        return sentences.stream().reduce((a, b) -> say(Phrase.SENTENCES, a, b)).orElse("");
    }

    /** Words as a sentence: with a capital, where the script has them, and its mark at the end. */
    String sentence(String words) {
        int first = words.offsetByCodePoints(0, words.isEmpty() ? 0 : 1);
        return say(Phrase.SENTENCE, words.substring(0, first).toUpperCase(locale) + words.substring(first));
    }
}
