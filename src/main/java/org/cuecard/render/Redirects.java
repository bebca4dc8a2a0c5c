package org.cuecard.render;

import java.util.Objects;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.Programme;
import org.cuecard.model.WritingDirection;
import org.cuecard.plan.PlannedRedirect;
import org.cuecard.plan.SitePlan;

/**
 * Pages at old addresses. A static site cannot answer with a redirect of HTTP, and hosts agree on no file that asks for
 * one; a page that refreshes itself at once works on each of them and from a disk, and search engines take it for a
 * move.
 */
final class Redirects {
    private final Catalog catalog;
    private final SitePlan plan;
    private final Wording words;

    Redirects(Catalog catalog, SitePlan plan, Wording words) {
        this.catalog = catalog;
        this.plan = plan;
        this.words = words;
    }

    String html(PlannedRedirect redirect) {
        String language = catalog.guide().language().value();
        String address =
                XmlText.escaped(plan.href(redirect.path(), redirect.page().path()));
        String canonical = plan.canonical(redirect.page())
                .map(url -> "<link rel=\"canonical\" href=\"" + XmlText.escaped(url) + "\">\n")
                .orElse("");
        String name = name(redirect);
        String title = XmlText.escaped(
                words.say(Phrase.PAGE_TITLE, name, catalog.guide().title()));
        return String.join(
                "\n",
                "<!doctype html>",
                "<html lang=\"" + XmlText.escaped(language) + "\" dir=\"" + WritingDirection.of(language) + "\">",
                "<head>",
                "<meta charset=\"utf-8\">",
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">",
                "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                "<title>" + title + "</title>",
                "<meta name=\"robots\" content=\"noindex\">",
                "<meta name=\"color-scheme\" content=\"light dark\">",
                canonical + "<meta http-equiv=\"refresh\" content=\"0; url=" + address + "\">",
                "</head>",
                "<body>",
                "<main>",
                "<h1><a href=\"" + address + "\">" + XmlText.escaped(name) + "</a></h1>",
                "<p>" + XmlText.escaped(words.say(Phrase.MOVED)) + "</p>",
                "</main>",
                "</body>",
                "</html>",
                "");
    }

    private String name(PlannedRedirect redirect) {
        String id = redirect.page().subject();
        return switch (redirect.page().kind()) {
            case EXERCISE -> exercise(id).name();
            case PROGRAMME -> programme(id).spec().name();
            default -> throw new IllegalArgumentException("no id of " + redirect.page() + " was ever another");
        };
    }

    private Exercise exercise(String id) {
        return Objects.requireNonNull(catalog.exercises().get(id));
    }

    private Programme programme(String id) {
        return Objects.requireNonNull(catalog.programmes().get(id));
    }
}
