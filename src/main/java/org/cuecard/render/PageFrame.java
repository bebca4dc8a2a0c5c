package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import org.cuecard.model.TermKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.StructuredData.Crumb;

/** What all page factories need to put a page together: the site, heads, data for machines, words. */
record PageFrame(SiteViews site, HeadViews heads, StructuredData data, Wording words) {
    /** The title of the list of all terms of a kind. */
    String termsTitle(TermKind kind) {
        return words.say(
                switch (kind) {
                    case EQUIPMENT -> Phrase.EQUIPMENT;
                    case LEVEL -> Phrase.LEVELS;
                    case PATTERN -> Phrase.PATTERNS;
                    case AUTHOR -> Phrase.AUTHORS;
                    case MUSCLE, JOINT, POSITION, BRAND -> Phrase.MUSCLES;
                });
    }

    /** The way from the home page to a page, without the page itself. */
    List<Crumb> trailTo(PlannedPage page, PageLinks here) {
        SitePlan plan = here.plan();
        List<Crumb> trail = new ArrayList<>();
        trail.add(new Crumb(words.say(Phrase.HOME), here.machine(plan.home())));
        switch (page.kind()) {
            case EXERCISE, TERMS, TERM ->
                plan.exercises()
                        .ifPresent(list -> trail.add(new Crumb(words.say(Phrase.EXERCISES), here.machine(list))));
            case PROGRAMME ->
                plan.programmes()
                        .ifPresent(list -> trail.add(new Crumb(words.say(Phrase.PROGRAMMES), here.machine(list))));
            default -> {
                // The page stands right below the home page.
            }
        }
        page.terms()
                .filter(kind -> !page.subject().isEmpty())
                .ifPresent(kind ->
                        plan.terms(kind).ifPresent(list -> trail.add(new Crumb(termsTitle(kind), here.machine(list)))));
        return trail;
    }

    /** The whole way to a page. */
    List<Crumb> trail(PlannedPage page, PageLinks here, String title) {
        List<Crumb> trail = trailTo(page, here);
        trail.add(new Crumb(title, here.machine(page)));
        return trail;
    }
}
