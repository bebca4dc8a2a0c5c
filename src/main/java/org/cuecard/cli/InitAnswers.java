package org.cuecard.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cuecard.build.GuideStart;
import org.jspecify.annotations.Nullable;

/** What {@code init} is told by options, or by the person who is asked for them. */
final class InitAnswers {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*+");

    private final Optional<Person> person;
    private final PrintStream out;

    /**
     * Answers.
     *
     * @param person whom to ask for what is not given; with nobody, defaults are taken
     */
    InitAnswers(Optional<Person> person, PrintStream out) {
        this.person = person;
        this.out = out;
    }

    /**
     * All that a new guide begins with.
     *
     * @throws UsageProblem when something that was given is none of the choices
     */
    GuideStart start(@Nullable String title, @Nullable String language, @Nullable String paper, @Nullable String theme)
            throws IOException {
        List<String> themes = GuideStart.themes();
        GuideStart standard = GuideStart.DEFAULT;
        String tag = answer("Language", language, standard.language(), InitAnswers::language);
        String called = answer("Title", title, GuideStart.title(tag), value -> value);
        String sheet = answer("Paper", paper, standard.paper(), value -> oneOf("paper", GuideStart.papers(), value));
        String look = answer("Theme", theme, standard.theme(), value -> oneOf("theme", themes, value));
        return new GuideStart(called, tag, sheet, look);
    }

    /** What was given, else what the person says, else the default. A person who slips is told, and asked again. */
    private String answer(String what, @Nullable String given, String standard, UnaryOperator<String> check) {
        if (given != null) {
            return check.apply(given);
        }
        while (person.isPresent()) {
            Optional<String> said =
                    person.get().ask(what + " [" + standard + "]: ").map(String::strip);
            if (said.isEmpty() || said.get().isEmpty()) {
                return standard;
            }
            try {
                return check.apply(said.get());
            } catch (UsageProblem problem) {
                out.println(problem.getMessage());
            }
        }
        return standard;
    }

    private static String language(String tag) {
        if (!TAG.matcher(tag).matches() || !GuideStart.LANGUAGES.contains(tag.split("-", -1)[0])) {
            throw new UsageProblem("a guide can begin in one of the languages "
                    + String.join(", ", GuideStart.LANGUAGES) + ", and not in \"" + tag + "\"");
        }
        return tag;
    }

    private static String oneOf(String what, List<String> choices, String value) {
        if (!choices.contains(value)) {
            throw new UsageProblem(
                    "the " + what + " is one of " + String.join(", ", choices) + ", and not \"" + value + "\"");
        }
        return value;
    }
}
