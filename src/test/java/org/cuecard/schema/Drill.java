package org.cuecard.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.source.Located;

/** A record with a field of every shape, and only one that it cannot do without. */
@Doc("A drill, for tests.")
record Drill(
        @Doc(value = "The drill's name.", example = "Wall sit")
        String name,

        @Doc(value = "What it is, in one line.", example = "Sit against a wall.")
        Optional<Located<String>> summary,

        @Doc(value = "How many weeks it lasts.", example = "4") @Range(min = 1, max = 104)
        Optional<Integer> weeks,

        @Doc(value = "How many times.", example = "8-12") @Range(min = 1, max = 200)
        Optional<Span> reps,

        @Doc(value = "A colour.", example = "\"#ad3810\"") Optional<Colour> colour,

        @Doc(value = "Whether it is unfinished.", example = "true")
        Optional<Boolean> draft,

        @Doc(value = "The day of the review.", example = "2026-10-14")
        Optional<LocalDate> on,

        @Doc(value = "How demanding it is.", example = "hard")
        Optional<Level> level,

        @Doc(value = "The joints that move.", example = "[hip, knee]")
        List<Located<String>> joints,

        @Doc(value = "Scores of the last days.", example = "[3, 5]") @Range(min = 1, max = 10)
        List<Integer> scores,

        @Doc(value = "What one needs; an empty list for nothing.", example = "[band]") @AtLeast(0)
        Optional<List<String>> kit,

        @Doc("Two colours or more.") @AtLeast(2) Optional<List<Colour>> pair,
        @Doc("The moves, in order.") List<Move> moves,
        @Doc("Where it is done.") Optional<Setting> setting,
        @Doc("Variants by their ids.") Map<String, Move> variants,

        @Doc(value = "Anything that has a name.", example = "{speed: slow}")
        Map<String, Located<String>> extra) {

    @Doc("One move.")
    record Move(
            @Key("do") @Doc(value = "What to do.", example = "Slide down.")
            String action,

            @Doc(value = "Seconds to hold.", example = "5") Optional<Integer> hold,

            @Doc(value = "A few words to think of.", example = "Knees out")
            Optional<String> cue) {}

    @Doc("Where a drill is done.")
    record Setting(
            @Doc(value = "The floor.", example = "mat") String floor,

            @Doc(value = "Room to the front.", example = "2")
            int metres,

            @Doc("Who may be there.") Optional<Company> company) {
        Setting {
            if (metres > 9) {
                throw new IllegalArgumentException("nobody has a room of " + metres + " metres");
            }
        }
    }

    @Doc("Who may be there.")
    record Company(@Doc("Whether children may.") boolean children) {}

    enum Level {
        @Doc("Anybody can.")
        EASY,
        @Doc("It takes practice.")
        HARD,
        @Key("x-hard")
        @Doc("Hardly anybody can.")
        EXTREME
    }

    @Scalar(pattern = "^[0-9]{1,6}(-[0-9]{1,6})?$", number = true, form = "a whole number, or a range such as 8-12")
    record Span(int low, int high) {
        static Span parse(String text) {
            try {
                int hyphen = text.indexOf('-');
                return hyphen < 0
                        ? new Span(Integer.parseInt(text), Integer.parseInt(text))
                        : new Span(
                                Integer.parseInt(text.substring(0, hyphen)),
                                Integer.parseInt(text.substring(hyphen + 1)));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("\"" + text + "\" is neither a number nor a range such as 8-12", e);
            }
        }
    }

    @Scalar(pattern = "^#[0-9a-f]{6}$", form = "a colour such as #ad3810")
    record Colour(String hex) {
        static Colour parse(String text) {
            if (!text.matches("#[0-9a-f]{6}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not a colour such as #ad3810");
            }
            return new Colour(text);
        }
    }
}
