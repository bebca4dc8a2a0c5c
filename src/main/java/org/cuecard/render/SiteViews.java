package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.Programme;
import org.cuecard.model.WritingDirection;
import org.cuecard.plan.MenuEntry;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.LanguageView;
import org.cuecard.render.view.LinkView;
import org.cuecard.render.view.SiteView;
import org.cuecard.source.Located;
import org.cuecard.source.SourceFile;

/** What is the same on every page, with the addresses and the current entry of each. */
final class SiteViews {
    /** The page of this path is the safety page, whatever its title. */
    private static final String SAFETY = "safety";

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
                WritingDirection.of(guide.language().value()),
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
                languages(page, here),
                partlyTranslated(page),
                plan.handout().map(here::to),
                guide.safety(),
                guide.credit(),
                catalog.pages().containsKey(SAFETY) ? Optional.of(here.to(plan.page(SAFETY))) : Optional.empty(),
                here.to(plan.exercises()),
                plan.appManifest().map(here::to),
                here.to(plan.worker()));
    }

    private List<LanguageView> languages(PlannedPage page, PageLinks here) {
        return plan.alternates(page).stream()
                .map(other -> new LanguageView(
                        LanguageNames.of(other.language()),
                        other.language(),
                        WritingDirection.of(other.language()),
                        here.to(other.path()),
                        other.language().equals(catalog.guide().language().value())))
                .toList();
    }

    /** A page of text that is not translated says so above its text. */
    private Optional<String> partlyTranslated(PlannedPage page) {
        Optional<SourceFile> file = switch (page.kind()) {
            case HOME, BOOKLET -> Optional.of(catalog.guideFile());
            case EXERCISE, EXERCISE_SHEET, EXERCISE_NOW ->
                catalog.exercise(page.subject()).map(Exercise::specFile);
            case PROGRAMME, PROGRAMME_SHEET, PROGRAMME_NOW ->
                Optional.ofNullable(catalog.programmes().get(page.subject())).map(Programme::specFile);
            case PAGE ->
                Optional.ofNullable(catalog.pages().get(page.subject()))
                        .filter(text -> catalog.translation()
                                .filter(translation -> translation.isForeign(text.file()))
                                .isEmpty())
                        .map(text -> SourceFile.absent("site/pages/" + text.path() + ".md"));
            case EXERCISES, PROGRAMMES, TERMS, TERM, HANDOUT, NOT_FOUND, OFFLINE -> Optional.empty();
        };
        Foreign foreign = new Foreign(catalog, words);
        return file.filter(foreign::isPartial).map(partial -> foreign.partialNote());
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
}
