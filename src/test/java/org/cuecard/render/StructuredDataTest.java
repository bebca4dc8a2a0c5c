package org.cuecard.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cuecard.model.TermKind;
import org.cuecard.render.view.ExercisePage;
import org.cuecard.render.view.HomePage;
import org.cuecard.render.view.IndexPage;
import org.cuecard.render.view.ProgrammePage;
import org.cuecard.theme.Markup;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class StructuredDataTest {
    /** Pages that stand in for others. */
    private static final Set<String> NO_SUBJECT =
            Set.of("404.html", "handout.html", "offline.html", "exercises/calf-raise.html");

    private static final Fixture GUIDE = Fixture.guide();

    /** Properties of each type that schema.org (release 29) knows, as far as pages use them; inherited ones too. */
    private static final Map<String, Set<String>> VOCABULARY = Map.ofEntries(
            Map.entry("WebSite", Set.of("name", "description", "url", "inLanguage", "publisher")),
            Map.entry("CollectionPage", creativeWork()),
            Map.entry("Article", with(creativeWork(), "headline")),
            Map.entry("HowTo", with(creativeWork(), "image", "tool", "step", "author")),
            Map.entry("Person", Set.of("name", "url")),
            Map.entry("HowToTool", Set.of("name")),
            Map.entry("HowToStep", Set.of("position", "name", "text")),
            Map.entry(
                    "ExercisePlan",
                    with(
                            creativeWork(),
                            "exerciseType",
                            "associatedAnatomy",
                            "repetitions",
                            "restPeriods",
                            "activityFrequency",
                            "activityDuration",
                            "intensity")),
            Map.entry("Muscle", Set.of("name", "alternateName")),
            Map.entry("QuantitativeValue", Set.of("value", "minValue", "maxValue", "unitCode")),
            Map.entry("Organization", Set.of("name", "url")),
            Map.entry("CreativeWork", Set.of("name", "creditText", "url")),
            Map.entry("BreadcrumbList", Set.of("itemListElement")),
            Map.entry("ListItem", Set.of("position", "name", "item")));

    private static Set<String> creativeWork() {
        return Set.of(
                "name",
                "description",
                "url",
                "inLanguage",
                "dateModified",
                "isPartOf",
                "publisher",
                "about",
                "hasPart",
                "isBasedOn");
    }

    private static Set<String> with(Set<String> properties, String... more) {
        Set<String> all = new HashSet<>(properties);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void every_page_has_data_of_known_types_and_properties_but_sheets_and_the_page_for_wrong_addresses() {
        everyPageHasData(GUIDE);
        everyPageHasData(Fixture.bundled());
    }

    private static void everyPageHasData(Fixture guide) {
        guide.files().forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                Elements scripts = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
                        .select("script[type=application/ld+json]");
                if (path.startsWith("print/") || path.endsWith("/now.html") || NO_SUBJECT.contains(path)) {
                    assertThat(scripts).as(path).isEmpty();
                } else {
                    assertThat(scripts).as(path).hasSize(1);
                    check(path, parse(scripts.get(0).data()));
                }
            }
        });
    }

    private static void check(String path, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(item -> check(path, item));
        } else if (value instanceof Map<?, ?> object) {
            Object type = object.get("@type");
            object.forEach((name, content) -> {
                if (name.equals("@context")) {
                    assertThat(content).isEqualTo("https://schema.org");
                } else if (!name.equals("@type") && !name.equals("@graph")) {
                    assertThat(type)
                            .as("%s: the type of what has \"%s\"", path, name)
                            .isNotNull();
                    assertThat(VOCABULARY).as(path).containsKey((String) type);
                    assertThat(VOCABULARY.get(type)).as("%s: %s", path, type).contains((String) name);
                }
                check(path, content);
            });
        } else {
            assertThat(value).as(path).isNotNull().isNotEqualTo("");
        }
    }

    private static Object at(Map<?, ?> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    private static Map<?, ?> thing(Markup json) {
        Map<?, ?> all = (Map<?, ?>) parse(json.html());
        return all.containsKey("@graph") ? (Map<?, ?>) ((List<?>) at(all, "@graph")).get(0) : all;
    }

    @Test
    void an_exercise_is_a_how_to_with_steps_tools_and_a_dose() {
        ExercisePage page = GUIDE.view(GUIDE.plan().exercise("heel-raise"), ExercisePage.class);
        Map<?, ?> howTo = thing(page.head().jsonLd().orElseThrow());
        assertThat(howTo.get("@type")).isEqualTo("HowTo");
        assertThat(howTo.get("url")).isEqualTo("https://harbour.example/bands/exercises/heel-raise.html");
        assertThat(howTo.get("dateModified")).isEqualTo("2026-03-01");
        assertThat((List<?>) howTo.get("image"))
                .singleElement()
                .asString()
                .startsWith("https://harbour.example/bands/images/rise-20.");
        assertThat((List<?>) howTo.get("step"))
                .hasSize(3)
                .element(1)
                .isEqualTo(Map.of("@type", "HowToStep", "position", "2", "name", "Rise", "text", "Lift both heels."));
        assertThat(howTo.get("tool")).isEqualTo(List.of(Map.of("@type", "HowToTool", "name", "Wall")));
        Map<?, ?> plan = (Map<?, ?>) at(howTo, "about");
        assertThat(plan.get("repetitions"))
                .isEqualTo(Map.of("@type", "QuantitativeValue", "minValue", "8", "maxValue", "12"));
        assertThat(plan.get("restPeriods"))
                .isEqualTo(Map.of("@type", "QuantitativeValue", "value", "60", "unitCode", "SEC"));
        assertThat(plan.get("activityFrequency")).isEqualTo("2–3 days a week");
    }

    @Test
    void a_dose_that_nobody_gives_leaves_no_trace() {
        ExercisePage page = GUIDE.view(GUIDE.plan().exercise("wall-sit"), ExercisePage.class);
        Map<?, ?> plan = (Map<?, ?>) at(thing(page.head().jsonLd().orElseThrow()), "about");
        assertThat(plan.keySet().toString()).doesNotContain("repetitions", "restPeriods", "activityFrequency");
    }

    @Test
    void a_programme_is_a_plan_with_its_exercises_as_parts() {
        ProgrammePage page = GUIDE.view(GUIDE.plan().programme("twice-a-week"), ProgrammePage.class);
        Map<?, ?> plan = thing(page.head().jsonLd().orElseThrow());
        assertThat(plan.get("@type")).isEqualTo("ExercisePlan");
        assertThat(plan.get("activityFrequency")).isEqualTo("2 days a week");
        assertThat((List<?>) plan.get("hasPart")).hasSize(2);
    }

    @Test
    void the_trail_leads_from_the_home_page_to_the_term() {
        Map<?, ?> all = (Map<?, ?>) parse(
                GUIDE.view(GUIDE.plan().term(TermKind.MUSCLE, "soleus").orElseThrow(), IndexPage.class)
                        .head()
                        .jsonLd()
                        .orElseThrow()
                        .html());
        Map<?, ?> trail = (Map<?, ?>) ((List<?>) at(all, "@graph")).get(1);
        assertThat((List<?>) trail.get("itemListElement"))
                .extracting(item -> ((Map<?, ?>) item).get("position") + " " + ((Map<?, ?>) item).get("name"))
                .containsExactly("1 Home", "2 Exercises", "3 Muscles", "4 Deep calf");
    }

    @Test
    void no_text_can_end_the_script_that_it_stands_in() {
        ExercisePage page = GUIDE.view(GUIDE.plan().exercise("wall-sit"), ExercisePage.class);
        String json = page.head().jsonLd().orElseThrow().html();
        assertThat(json).doesNotContain("<", ">", "&");
        assertThat(thing(page.head().jsonLd().orElseThrow()).get("name")).isEqualTo("Wall </script> sit");
        assertThat(JsonText.object(text -> text.put("name", "a\u2028b\u2029c")))
                .isEqualTo("{\"name\":\"a\\u2028b\\u2029c\"}");
    }

    @Test
    void the_home_page_is_the_site() {
        HomePage page = GUIDE.view(GUIDE.plan().home(), HomePage.class);
        Map<?, ?> site = thing(page.head().jsonLd().orElseThrow());
        assertThat(site.get("@type")).isEqualTo("WebSite");
        assertThat(site.get("url")).isEqualTo("https://harbour.example/bands/index.html");
        assertThat(site.get("publisher"))
                .isEqualTo(Map.of(
                        "@type", "Organization", "name", "Harbour Lane Walkers", "url", "https://walkers.example/"));
    }

    /** Maps, lists and the text of every scalar. */
    private static Object parse(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Object value = value(parser);
            assertThat(parser.nextToken()).as("the end of the text").isNull();
            return value;
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                assertThat(object.put(name, value(parser)))
                        .as("a second \"" + name + "\"")
                        .isNull();
            }
            return object;
        }
        return parser.getText();
    }
}
