package org.cuecard.render;

import java.util.List;
import java.util.Locale;

/**
 * The texts that Java code puts together by itself: numbers with their units, dates, doses, titles. A theme's strings
 * file has each of them in its language, so that no word of a page stands in Java code. The key is the constant's name
 * in kebab-case: {@code dose-sets-of}.
 *
 * <p>Month and day names are here, not taken from the JDK: its locale data differ from one version to the next, and the
 * same guide must give the same bytes on each.
 *
 * <p>Where a phrase counts something, its text may have one form for each plural category of the language; the upper
 * end of a range decides, and {@code {n}} is the number or the range as it is to be shown.
 */
public enum Phrase {
    RANGE("A range of numbers in figures.", "low", "high"),
    RANGE_SPOKEN("A range of numbers in words, for a screen reader.", "low", "high"),
    LIST_COMMA("Two parts of a list, the last not among them.", "first", "second"),
    LIST_AND("The end of a list of which all hold.", "first", "second"),
    LIST_OR("The end of a list of which one holds.", "first", "second"),
    DATE("A day: month is one of the month names, day and year are numbers.", "day", "month", "year"),
    MONTH_1("January, as it stands in a date."),
    MONTH_2("February, as it stands in a date."),
    MONTH_3("March, as it stands in a date."),
    MONTH_4("April, as it stands in a date."),
    MONTH_5("May, as it stands in a date."),
    MONTH_6("June, as it stands in a date."),
    MONTH_7("July, as it stands in a date."),
    MONTH_8("August, as it stands in a date."),
    MONTH_9("September, as it stands in a date."),
    MONTH_10("October, as it stands in a date."),
    MONTH_11("November, as it stands in a date."),
    MONTH_12("December, as it stands in a date."),
    DAY_MONDAY("Monday."),
    DAY_TUESDAY("Tuesday."),
    DAY_WEDNESDAY("Wednesday."),
    DAY_THURSDAY("Thursday."),
    DAY_FRIDAY("Friday."),
    DAY_SATURDAY("Saturday."),
    DAY_SUNDAY("Sunday."),
    DAY_MONDAY_SHORT("Monday, for the head of a narrow column."),
    DAY_TUESDAY_SHORT("Tuesday, for the head of a narrow column."),
    DAY_WEDNESDAY_SHORT("Wednesday, for the head of a narrow column."),
    DAY_THURSDAY_SHORT("Thursday, for the head of a narrow column."),
    DAY_FRIDAY_SHORT("Friday, for the head of a narrow column."),
    DAY_SATURDAY_SHORT("Saturday, for the head of a narrow column."),
    DAY_SUNDAY_SHORT("Sunday, for the head of a narrow column."),

    COUNT_SETS("A number of sets.", "n"),
    COUNT_REPETITIONS("A number of repetitions.", "n"),
    COUNT_STEPS("A number of single steps.", "n"),
    COUNT_ROUNDS("A number of rounds.", "n"),
    COUNT_SECONDS("A number of seconds.", "n"),
    COUNT_SECONDS_SHORT("A number of seconds, with the sign of the unit.", "n"),
    COUNT_MINUTES("A number of minutes.", "n"),
    COUNT_MINUTES_SHORT("A number of minutes, with the sign of the unit.", "n"),
    COUNT_METRES("A number of metres.", "n"),
    COUNT_METRES_SHORT("A number of metres, with the sign of the unit.", "n"),
    COUNT_DAYS_A_WEEK("A number of days in each week.", "n"),
    COUNT_WEEKS("A number of weeks.", "n"),
    COUNT_EXERCISES("A number of exercises.", "n"),

    LABEL_SETS("What a number counts: sets."),
    LABEL_REPETITIONS("What a number counts: repetitions."),
    LABEL_STEPS("What a number counts: single steps."),
    LABEL_ROUNDS("What a number counts: rounds."),
    LABEL_DISTANCE("What a number tells: the distance of a set."),
    LABEL_TIME("What a number tells: the duration of a set."),
    LABEL_HOLD("What a number tells: how long to hold each repetition."),
    LABEL_SIDE("What a word tells: how left and right share the work."),
    LABEL_REST("What a number tells: the rest between sets."),
    LABEL_DAYS_A_WEEK("What a number counts: days a week."),
    LABEL_EFFORT("What a number tells: the effort."),
    LABEL_WEEKS("What a number counts: weeks."),

    SIDES_BOTH("Left and right work together."),
    SIDES_EACH("All on one side, then all on the other."),
    SIDES_ALTERNATING("Left and right take turns."),
    SIDES_LEFT("The left side only."),
    SIDES_RIGHT("The right side only."),

    DOSE_SETS_OF("In short: sets times what is done in a set.", "sets", "work"),
    DOSE_WITH_HOLD("In short: what is done, and how long each one is held.", "work", "hold"),
    DOSE_HOLD("In short: a hold and nothing else.", "hold"),
    DOSE_OPEN("In short: there is no number."),
    DOSE_NO_REST("A rest of no length."),
    DOSE_EFFORT("An effort between 1 and 10.", "n"),
    SPOKEN_SETS_OF("In words: sets of what is done in a set.", "sets", "work"),
    SPOKEN_EACH_SIDE("In words: the same on each side.", "dose"),
    SPOKEN_ALTERNATING("In words: left and right in turn.", "dose"),
    SPOKEN_LEFT("In words: on the left side only.", "dose"),
    SPOKEN_RIGHT("In words: on the right side only.", "dose"),
    SPOKEN_HOLD("In words: how long to hold each one, inside a sentence.", "time"),
    SPOKEN_REST("In words: how long to rest, inside a sentence.", "time"),
    SPOKEN_NO_REST("In words: no rest between sets, inside a sentence."),
    SPOKEN_EFFORT("In words: the effort, inside a sentence.", "n"),
    SPOKEN_WEEKS("In words: for how many weeks, inside a sentence.", "weeks"),
    SPOKEN_OPEN("In words: there is no number, as a sentence."),
    SENTENCE("A sentence: its words with the mark that ends it.", "words"),
    SENTENCES("Two sentences, one behind the other.", "first", "second"),
    SPOKEN_HOLD_WORK("In words: a hold and nothing else, as what is done in a set.", "time"),
    SOURCE_NUMBERS("What a source is for: the numbers of a dose, more than one."),
    SOURCE_CREDIT("Where some numbers come from.", "numbers", "credit"),
    SOURCE_GUIDE_DEFAULT("The numbers are the guide's own suggestion."),
    SOURCE_COACH("The numbers were set by the coach who made the handout."),

    DRAWING("What a picture is, for those who do not see it: a drawing."),
    DRAWING_MOVING("What a picture is, for those who do not see it: a drawing that moves."),
    BAND_LOOP("A number of loop bands.", "n"),
    BAND_STRIP("A number of flat bands with two ends.", "n"),
    BAND_TUBE("A number of tubes.", "n"),
    BAND_PLACED("A band and where it sits.", "band", "place"),
    PLACE_MID_THIGH("Where a band sits: halfway up the thighs."),
    PLACE_ABOVE_KNEES("Where a band sits: just above the knees."),
    PLACE_BELOW_KNEES("Where a band sits: just below the knees."),
    PLACE_ANKLES("Where a band sits: round the ankles."),
    PLACE_FEET("Where a band sits: round the middle of the feet."),
    PLACE_UNDER_FEET("Where a band sits: under the feet or round the soles, its ends in the hands."),
    PLACE_HANDS("Where a band sits: held in, or looped round, the hands."),
    PLACE_ANCHORED("Where a band sits: fixed to a post or a closed door."),
    STRENGTH("A strength: a figure between 1 and 5, and the vocabulary's words for it.", "n", "words"),
    STRENGTH_WORDS("A range of strengths in the vocabulary's words.", "low", "high"),
    BRAND_COLOURS("The colours that a brand gives to a strength.", "brand", "colours"),
    BAND_STRENGTH("A band and its strength.", "band", "strength"),
    TEMPO_DOWN("Seconds of lowering.", "n"),
    TEMPO_BOTTOM("Seconds of pause at the lowest point.", "n"),
    TEMPO_UP("Seconds of rising.", "n"),
    TEMPO_TOP("Seconds of pause at the highest point.", "n"),
    MUSCLE_WORKS("The part of a muscle that does the work."),
    MUSCLE_HELPS("The part of a muscle that helps."),

    MAP_TITLE("The title of a map of muscles.", "name"),
    MAP_FRONT("In words: the muscles that a map shows from the front, as a sentence.", "muscles"),
    MAP_REAR("In words: the muscles that a map shows from behind, as a sentence.", "muscles"),
    MAP_MUSCLE("In words: a muscle and its part, in a list.", "muscle", "part"),

    REVIEWED("A review without a name.", "date"),
    REVIEWED_BY("A review with a name.", "name", "date"),
    REVIEW_DUE("When the next review is due.", "date"),
    CONTENT_VERSION("The version of the content.", "version"),

    MINUTES_A_SESSION("How long a session takes.", "minutes"),
    FROM_WEEK("From which week on an exercise belongs to a programme.", "n"),
    WEEK("The name of a week.", "n"),
    EVERY_DAY("All seven days."),
    ANY_DAY("No day is fixed."),

    HOME("The words of the link to the home page."),
    EXERCISES("The title of the list of exercises."),
    PROGRAMMES("The title of the list of programmes."),
    MUSCLES("The title of the list of muscles."),
    EQUIPMENT("The title of the list of equipment."),
    LEVELS("The title of the list of levels."),
    PATTERNS("The title of the list of movement patterns."),
    AUTHORS("The title of the list of all authors."),
    EXERCISES_ABOUT("What the list of exercises is, in one line.", "guide"),
    PROGRAMMES_ABOUT("What the list of programmes is, in one line.", "guide"),
    TERMS_ABOUT("What a list of terms is, in one line; title is that list's.", "title", "guide"),
    TERM_ABOUT("What the list of one term's exercises is, in one line.", "term", "exercises"),
    PAGE_TITLE("The title for the browser.", "page", "guide"),
    PART_TITLE("The title of a part of a list that is spread over several pages.", "page", "part"),
    PART("Where one is in a list that is spread over several pages.", "number", "count"),
    FIND_MUSCLE("The heading of a filter: the muscles that an exercise trains."),
    FIND_EQUIPMENT("The heading of a filter: what one owns."),
    FIND_LEVEL("The heading of a filter: the levels of exercises."),
    FIND_BAND("The heading of a filter: where a band sits."),
    FIND_POSITION("The heading of a filter: the position that one is in."),
    FIND_TIME("The heading of a filter: about how long an exercise takes."),
    FIND_UP_TO("A setting of that filter: no longer than this.", "minutes"),
    FIND_LONGER("A setting of that filter: longer than this.", "minutes"),
    FIND_COUNT(
            "How many of all exercises were found; n and total are filled in by a script, so there is one form.",
            "n",
            "total"),
    FIND_OTHERS("How many programmes and pages were found beside exercises; n is filled in by a script.", "n"),
    FIND_QUERY("What was searched for, behind the number.", "query"),
    FIND_NONE("Nothing was found."),
    FIND_CLOSEST("What leads in names that are close to what was searched for."),
    FIND_REMOVE("A button's words for a screen reader: takes a filter off.", "filter"),
    FIND_CLEAR("A button: takes off all filters and empties the search."),
    FIND_MORE("A button: shows more of what was found."),
    FIND_FILTERS_ON("A button that shows the filters; n is how many are on, filled in by a script.", "n"),
    FIND_ALSO("What leads in another name of an exercise that was found by it."),
    FIND_STEP("What leads in a step of an exercise that was found by it."),
    NOW_TITLE("The title of the page that goes along with somebody who does an exercise or a programme.", "name"),
    NOW_ABOUT("What that page is, in one line.", "name"),
    NOW_SET("On that page: which set, of how many.", "n", "sets"),
    NOW_COUNT("On that page, below a number that is counted up: of how many.", "count"),
    NOW_PLACE("On that page: which exercise of a programme, of how many.", "n", "count"),
    HANDOUT_BAD_NUMBER("A number of a handout is none, or out of bounds.", "where", "low", "high"),
    HANDOUT_BAD_VALUE("A value of a handout's file is none of those that are known.", "where", "value"),
    HANDOUT_UNKNOWN("A handout names an exercise or a programme that the guide lacks.", "where", "id"),
    HANDOUT_UNKNOWN_FIELD("A handout's file has a field that no handout has.", "where"),
    HANDOUT_BAD_YAML("A file is no YAML: the reason is the reader's own, in English.", "line", "reason"),
    HANDOUT_NOT_ONE("A file is neither a handout nor a coach's profile.", "file"),
    HANDOUT_MANY("A handout has more exercises than people do well on.", "n"),
    HANDOUT_OPENED("A file was opened.", "file"),
    HANDOUT_KEPT("Fields of an opened file that the page keeps and does not show.", "fields"),
    MAKE_HANDOUT("The title of the page on which a coach makes a handout."),
    MAKE_HANDOUT_ABOUT("What that page is for, in a line."),
    NOT_FOUND("The title of the page for an address that leads nowhere."),
    NOT_FOUND_ABOUT("What that page says, in one line."),
    MOVED("What the page at an old address says, as a sentence."),
    OFFLINE("The title of the page for readers without a connection."),
    OFFLINE_ABOUT("What that page says, in one line."),
    CARD_TITLE("The title of an exercise's printed card.", "name", "paper"),
    HANDOUT_TITLE("The title of a programme's printed handout.", "name", "paper"),
    BOOKLET_TITLE("The title of the whole guide as a booklet.", "guide", "paper"),
    PDF_FACTS("How many pages a PDF has, and its size in kilobytes.", "pages", "kilobytes"),
    ZIP_FACTS("The size of the whole site as a zip, in kilobytes.", "kilobytes"),
    PAPER_A4("The paper A4."),
    PAPER_LETTER("The paper US Letter."),
    FORMAT_LARGE("A paper with large print.", "paper"),
    FORMAT_POINTS("A paper with type of a number of points.", "paper", "points"),
    QR_CODE("What a QR code is, for somebody who does not see it.", "address"),
    HANDOUT_NAME("The title of a handout of several exercises that has no title of its own."),
    HANDOUT_RUNNING("What runs at the head of a handout's sheets.", "athlete", "title"),
    TEXT_NOT_TRANSLATED("Above a text that is there in the guide's first language only.", "language"),
    PARTLY_TRANSLATED("On a page of which some words are there in the guide's first language only.", "language"),
    FEED_TITLE("The title of the feed of changes.", "guide"),
    FEED_ENTRY("The title of a change in the feed.", "name", "date");

    private final String key;
    private final String meaning;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> placeholders;

    Phrase(String meaning, String... placeholders) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.meaning = meaning;
        this.placeholders = List.of(placeholders);
    }

    /** The key in a theme's strings file. */
    public String key() {
        return key;
    }

    /** What it says, in English, for those who translate it. */
    public String meaning() {
        return meaning;
    }

    /** What is filled in, without the braces. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** As a theme declares a text: the key, followed by its placeholders in braces. */
    public String declaration() {
        StringBuilder text = new StringBuilder(key);
        for (String placeholder : placeholders()) {
            text.append(" {").append(placeholder).append('}');
        }
        return text.toString();
    }
}
