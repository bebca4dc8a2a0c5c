package org.cuecard.render;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cuecard.render.view.ExercisePage;
import org.cuecard.render.view.HandoutItemPage;
import org.cuecard.render.view.HandoutPage;
import org.cuecard.render.view.HomePage;
import org.cuecard.render.view.IndexPage;
import org.cuecard.render.view.NotFoundPage;
import org.cuecard.render.view.NowPage;
import org.cuecard.render.view.PrintBookletPage;
import org.cuecard.render.view.PrintExercisePage;
import org.cuecard.render.view.PrintProgrammePage;
import org.cuecard.render.view.ProgrammePage;
import org.cuecard.render.view.TermsPage;
import org.cuecard.render.view.TextPage;
import org.cuecard.theme.ThemeContract;

/** What a theme must offer to a guide: its templates, each with the record that it shows, and its phrases. */
public final class SiteContract {
    static final String HOME = "home";
    static final String INDEX = "index";
    static final String EXERCISE = "exercise";
    static final String PROGRAMME = "programme";
    static final String NOW = "now";
    static final String TERMS = "terms";
    static final String PAGE = "page";
    static final String HANDOUT = "handout";
    static final String HANDOUT_ITEM = "handout-item";
    static final String NOT_FOUND = "not-found";
    static final String PRINT_EXERCISE = "print-exercise";
    static final String PRINT_PROGRAMME = "print-programme";
    static final String PRINT_SUMMARY = "print-summary";
    static final String PRINT_BOOKLET = "print-booklet";

    private SiteContract() {}

    /** The contract that every theme is checked against. */
    public static ThemeContract themes() {
        return ThemeContract.of(templates(), phrases());
    }

    /** The part of it that a handout for one athlete needs. */
    public static ThemeContract handouts() {
        return ThemeContract.part(
                Map.of(PRINT_PROGRAMME, PrintProgrammePage.class, PRINT_SUMMARY, PrintProgrammePage.class), phrases());
    }

    private static Map<String, Class<? extends Record>> templates() {
        return Map.ofEntries(
                entry(HOME, HomePage.class),
                entry(INDEX, IndexPage.class),
                entry(EXERCISE, ExercisePage.class),
                entry(PROGRAMME, ProgrammePage.class),
                entry(NOW, NowPage.class),
                entry(TERMS, TermsPage.class),
                entry(PAGE, TextPage.class),
                entry(HANDOUT, HandoutPage.class),
                entry(HANDOUT_ITEM, HandoutItemPage.class),
                entry(NOT_FOUND, NotFoundPage.class),
                entry(PRINT_EXERCISE, PrintExercisePage.class),
                entry(PRINT_PROGRAMME, PrintProgrammePage.class),
                entry(PRINT_SUMMARY, PrintProgrammePage.class),
                entry(PRINT_BOOKLET, PrintBookletPage.class));
    }

    private static Set<String> phrases() {
        return Arrays.stream(Phrase.values()).map(Phrase::declaration).collect(Collectors.toCollection(TreeSet::new));
    }
}
