package org.cuecard.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cuecard.model.Author;
import org.cuecard.model.Catalog;
import org.cuecard.model.Credit;
import org.cuecard.model.Dose;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuideSpec;
import org.cuecard.model.IntRange;
import org.cuecard.model.Programme;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.model.TermKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.Located;
import org.cuecard.theme.Markup;

/**
 * Pages as schema.org data, for search engines and other machines: a graph of the page's own thing and its breadcrumb
 * trail. An exercise is a {@code HowTo} about an {@code ExercisePlan}, for {@code HowTo} has the steps and
 * {@code ExercisePlan} the dose; a programme is an {@code ExercisePlan} whose parts are the exercises. Nothing stands
 * here that the page does not show.
 *
 * <p>Addresses are absolute where the guide has a base URL, and relative to the page otherwise.
 */
final class StructuredData {
    private static final String SECONDS = "SEC";
    private static final String MINUTES = "MIN";

    private final Catalog catalog;
    private final SitePlan plan;
    private final Wording words;
    private final Terms terms;

    StructuredData(Catalog catalog, SitePlan plan, Wording words, Terms terms) {
        this.catalog = catalog;
        this.plan = plan;
        this.words = words;
        this.terms = terms;
    }

    /** The home page: the site. */
    Markup home(PageLinks here) {
        GuideSpec guide = catalog.guide();
        return new Markup(JsonText.object(json -> {
            json.put("@context", "https://schema.org").put("@type", "WebSite");
            json.put("name", guide.title())
                    .put("description", guide.summary().value())
                    .put("url", plan.canonical(plan.home()).orElseGet(() -> here.to(plan.home())))
                    .put("inLanguage", guide.language().value());
            publisher(json);
        }));
    }

    Markup exercise(Exercise exercise, PlannedPage page, PageLinks here, List<Crumb> trail) {
        ExerciseSpec spec = exercise.spec();
        return graph(
                trail,
                json -> json.entry("HowTo", howTo -> {
                    common(howTo, page, here, spec.name(), spec.summary().value());
                    List<String> images = spec.media().stream()
                            .flatMap(media -> here.photo(media.file()).stream())
                            .map(photo -> picture(photo, here))
                            .toList();
                    howTo.list("image", images, (list, image) -> list.entry(image));
                    howTo.list(
                            "tool",
                            spec.equipment(),
                            (list, id) -> list.entry(
                                    "HowToTool", tool -> tool.put("name", terms.name(TermKind.EQUIPMENT, id.value()))));
                    howTo.list(
                            "step",
                            steps(spec),
                            (list, step) -> list.entry(
                                    "HowToStep",
                                    entry -> entry.put("position", step.position())
                                            .put("name", step.title())
                                            .put("text", step.text())));
                    howTo.list(
                            "author",
                            spec.authors(),
                            (list, id) -> list.entry(
                                    "Person",
                                    author -> author.put("name", terms.name(TermKind.AUTHOR, id.value()))
                                            .put(
                                                    "url",
                                                    terms.author(id.value())
                                                            .flatMap(Author::url)
                                                            .map(Located::value))));
                    howTo.put("about", "ExercisePlan", about -> about(about, spec));
                    credits(howTo, spec.credits());
                }));
    }

    private record HowToStep(int position, Optional<String> title, String text) {}

    /** The way into the position and the movement, in one run. */
    private static List<HowToStep> steps(ExerciseSpec spec) {
        int setup = spec.setup().size();
        Stream.Builder<HowToStep> steps = Stream.builder();
        for (int i = 0; i < setup; i++) {
            steps.add(new HowToStep(i + 1, Optional.empty(), spec.setup().get(i).value()));
        }
        for (int i = 0; i < spec.steps().size(); i++) {
            var step = spec.steps().get(i);
            steps.add(new HowToStep(setup + i + 1, step.title(), step.action().value()));
        }
        return steps.build().toList();
    }

    /** What is trained, and how much of it. */
    private void about(JsonText about, ExerciseSpec spec) {
        about.put("name", spec.name());
        about.put("exerciseType", spec.pattern().map(id -> terms.name(TermKind.PATTERN, id.value())));
        about.list(
                "associatedAnatomy",
                spec.muscles().primary(),
                (list, id) -> list.entry(
                        "Muscle",
                        muscle -> muscle.put("name", terms.name(TermKind.MUSCLE, id.value()))
                                .put("alternateName", terms.latin(TermKind.MUSCLE, id.value()))));
        spec.dosage().first().ifPresent(dose -> dose(about, dose));
    }

    private void dose(JsonText about, Dose dose) {
        dose.reps().ifPresent(number -> about.put("repetitions", "QuantitativeValue", range(number, Optional.empty())));
        dose.rest().ifPresent(rest -> about.put("restPeriods", "QuantitativeValue", range(rest, Optional.of(SECONDS))));
        about.put("activityFrequency", dose.daysAWeek().map(days -> words.count(Phrase.COUNT_DAYS_A_WEEK, days)));
        about.put("intensity", dose.effort().map(effort -> words.say(Phrase.SPOKEN_EFFORT, words.figures(effort))));
    }

    Markup programme(Programme programme, PlannedPage page, PageLinks here, List<Crumb> trail) {
        ProgrammeSpec spec = programme.spec();
        return graph(
                trail,
                json -> json.entry("ExercisePlan", entry -> {
                    common(entry, page, here, spec.name(), spec.summary().value());
                    spec.minutes()
                            .ifPresent(minutes -> entry.put(
                                    "activityDuration", "QuantitativeValue", range(minutes, Optional.of(MINUTES))));
                    long days = spec.days().stream().distinct().count();
                    entry.put(
                            "activityFrequency",
                            days == 0 ? spec.when() : Optional.of(words.count(Phrase.COUNT_DAYS_A_WEEK, (int) days)));
                    List<Exercise> parts = spec.exercises().stream()
                            .flatMap(item -> catalog.exercise(item.exercise().value()).stream())
                            .toList();
                    entry.list(
                            "hasPart",
                            parts,
                            (list, exercise) -> list.entry(
                                    "HowTo",
                                    part -> part.put("name", exercise.name())
                                            .put("url", here.machine(plan.exercise(exercise.id())))));
                    credits(entry, spec.credits());
                }));
    }

    /** A page of text. */
    Markup article(String headline, String description, PlannedPage page, PageLinks here, List<Crumb> trail) {
        return graph(
                trail,
                json -> json.entry("Article", entry -> {
                    entry.put("headline", headline);
                    common(entry, page, here, headline, description);
                }));
    }

    /** A list. */
    Markup collection(String name, String description, PlannedPage page, PageLinks here, List<Crumb> trail) {
        return graph(
                trail, json -> json.entry("CollectionPage", entry -> common(entry, page, here, name, description)));
    }

    private Markup graph(List<Crumb> trail, Consumer<JsonText> thing) {
        return new Markup(JsonText.object(json -> {
            json.put("@context", "https://schema.org");
            json.list("@graph", List.of(thing, crumbs(trail)), (list, node) -> node.accept(list));
        }));
    }

    /**
     * A page of the way from the home page to this one, itself included.
     *
     * @param address as {@link PageLinks#machine} gives it
     */
    record Crumb(String name, String address) {}

    private static Consumer<JsonText> crumbs(List<Crumb> trail) {
        return json -> json.entry("BreadcrumbList", list -> {
            int[] position = {0};
            list.list(
                    "itemListElement",
                    trail,
                    (items, crumb) -> items.entry(
                            "ListItem",
                            item -> item.put("position", ++position[0])
                                    .put("name", crumb.name())
                                    .put("item", crumb.address())));
        });
    }

    private void common(JsonText json, PlannedPage page, PageLinks here, String name, String description) {
        GuideSpec guide = catalog.guide();
        json.put("name", name)
                .put("description", description)
                .put("url", here.machine(page))
                .put("inLanguage", guide.language().value())
                .put("dateModified", page.modified().map(Object::toString));
        json.put("isPartOf", "WebSite", site -> site.put("name", guide.title()).put("url", here.machine(plan.home())));
        publisher(json);
    }

    private void publisher(JsonText json) {
        json.put(
                "publisher",
                "Organization",
                publisher -> publisher
                        .put("name", catalog.guide().publisher().name())
                        .put("url", catalog.guide().publisher().url().map(Located::value)));
    }

    private void credits(JsonText json, List<Credit> credits) {
        json.list(
                "isBasedOn",
                credits,
                (list, credit) -> list.entry(
                        "CreativeWork",
                        work -> work.put("name", credit.title())
                                .put("creditText", creditText(credit))
                                .put("url", credit.url().map(Located::value))));
    }

    private Optional<String> creditText(Credit credit) {
        List<String> parts = Stream.concat(credit.author().stream(), credit.source().stream())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(words.commas(parts));
    }

    private String picture(PhotoArt.Photo photo, PageLinks here) {
        UrlPath path = photo.largest().path(plan);
        return plan.baseUrl().map(base -> base.of(path)).orElseGet(() -> here.to(path));
    }

    private static Consumer<JsonText> range(IntRange number, Optional<String> unit) {
        return value -> {
            if (number.isSingle()) {
                value.put("value", number.low());
            } else {
                value.put("minValue", number.low()).put("maxValue", number.high());
            }
            value.put("unitCode", unit);
        };
    }
}
