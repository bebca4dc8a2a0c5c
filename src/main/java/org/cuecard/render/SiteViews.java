package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cuecard.model.Catalog;
import org.cuecard.model.GuideSpec;
import org.cuecard.plan.MenuEntry;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.SiteView;
import org.cuecard.source.Located;

/** What is the same on every page, with the addresses and the current entry of each. */
final class SiteViews {
    /** The page of this path is the safety page, whatever its title. */
    private static final String SAFETY = "safety";

    /** Languages that are mostly written from right to left (CLDR, characterOrder), where no script is named. */
    private static final Set<String> RTL_LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> RTL_SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private final Catalog catalog;
    private final SitePlan plan;
    private final Wording words;

    SiteViews(Catalog catalog, SitePlan plan, Wording words) {
        this.catalog = catalog;
        this.plan = plan;
        this.words = words;
    }

    SiteView site(PlannedPage page, PageLinks here) {
        GuideSpec guide = catalog.guide();
        return new SiteView(
                guide.title(),
                guide.summary().value(),
                guide.language().value(),
                direction(guide.language().value()),
                here.to(plan.home()),
                guide.publisher().name(),
                guide.publisher().url().map(Located::value),
                guide.publisher().about().map(Located::value),
                guide.publisher()
                        .page()
                        .map(Located::value)
                        .filter(catalog.pages()::containsKey)
                        .map(path -> here.to(plan.page(path))),
                menu(page, here),
                plan.footer().stream().map(entry -> entry(entry, here)).toList(),
                guide.safety(),
                guide.credit(),
                catalog.pages().containsKey(SAFETY) ? Optional.of(here.to(plan.page(SAFETY))) : Optional.empty());
    }

    private List<LinkView> menu(PlannedPage page, PageLinks here) {
        boolean inExercises = switch (page.kind()) {
            case EXERCISES, EXERCISE, TERMS, TERM -> true;
            default -> false;
        };
        boolean inProgrammes = switch (page.kind()) {
            case PROGRAMMES, PROGRAMME -> true;
            default -> false;
        };
        List<LinkView> menu = new ArrayList<>();
        plan.exercises()
                .ifPresent(list -> menu.add(new LinkView(words.say(Phrase.EXERCISES), here.to(list), inExercises)));
        plan.programmes()
                .ifPresent(list -> menu.add(new LinkView(words.say(Phrase.PROGRAMMES), here.to(list), inProgrammes)));
        plan.header().forEach(entry -> menu.add(entry(entry, here)));
        return menu;
    }

    private static LinkView entry(MenuEntry entry, PageLinks here) {
        return new LinkView(entry.title(), here.to(entry.path()), entry.path().equals(here.from()));
    }

    static String direction(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean rightToLeft = locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(language.split("-", -1)[0].toLowerCase(Locale.ROOT))
                : RTL_SCRIPTS.contains(locale.getScript());
        return rightToLeft ? "rtl" : "ltr";
    }
}
