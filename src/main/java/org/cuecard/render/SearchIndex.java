package org.cuecard.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.Prose;
import org.cuecard.model.Step;
import org.cuecard.render.view.CardView;

/**
 * What the guide's pages search in: every exercise, programme and page in one file. It is a script and no bare JSON,
 * for a page that is read from a disk may load scripts and nothing else. It holds texts only, no markup, and the words
 * that the search itself says, so that a script needs none.
 */
final class SearchIndex {
    /** What a sentence ends with. */
    private static final String ENDED = ".!?…:;";

    private final Catalog catalog;
    private final CardViews cards;
    private final Facets facets;
    private final Wording words;

    SearchIndex(Catalog catalog, CardViews cards, Facets facets, Wording words) {
        this.catalog = catalog;
        this.cards = cards;
        this.facets = facets;
        this.words = words;
    }

    /**
     * Writes the file. Addresses in it are relative to the guide's first page.
     *
     * @param home the addresses to write on the first page
     */
    void script(PageLinks home, OutputStream to) throws IOException {
        to.write("(self.cuecard = self.cuecard || {}).search = ".getBytes(StandardCharsets.UTF_8));
        json(home, to);
        to.write(';');
        to.write('\n');
    }

    /** The object in the file. */
    private void json(PageLinks home, OutputStream to) throws IOException {
        JsonText.object(
                to,
                out -> out.put("words", this::words)
                        .put("terms", this::terms)
                        .list(
                                "exercises",
                                catalog.exercises().values(),
                                (list, each) -> list.entry(e -> exercise(e, each, home)))
                        .list(
                                "others",
                                catalog.programmes().values(),
                                catalog.pages().values(),
                                (list, each) -> list.entry(e -> programme(e, each, home)),
                                (list, each) -> list.entry(e -> page(e, each, home))));
    }

    private void words(JsonText out) {
        out.put("count", words.say(Phrase.FIND_COUNT, "{n}", "{total}"))
                .put("others", words.say(Phrase.FIND_OTHERS, "{n}"))
                .put("query", words.say(Phrase.FIND_QUERY, "{query}"))
                .put("none", words.say(Phrase.FIND_NONE))
                .put("closest", words.say(Phrase.FIND_CLOSEST))
                .put("remove", words.say(Phrase.FIND_REMOVE, "{filter}"))
                .put("clear", words.say(Phrase.FIND_CLEAR))
                .put("more", words.say(Phrase.FIND_MORE))
                .put("filters", words.say(Phrase.FIND_FILTERS_ON, "{n}"))
                .put("also", words.say(Phrase.FIND_ALSO))
                .put("step", words.say(Phrase.FIND_STEP));
        for (Facet facet : Facet.values()) {
            out.put(facet.key(), words.say(facet.label()));
        }
    }

    /** The words for all that exercises refer to by id. */
    private void terms(JsonText out) {
        facets.counts()
                .forEach((facet, settings) -> out.put(
                        facet.key(),
                        terms -> settings.keySet().forEach(id -> texts(terms, id, facets.names(facet, id)))));
    }

    private void exercise(JsonText out, Exercise exercise, PageLinks home) {
        ExerciseSpec spec = exercise.spec();
        CardView card = cards.exercise(exercise, home);
        out.put("id", exercise.id());
        card(out, card);
        texts(out, "also", spec.aliases());
        card.cardDrawing()
                .ifPresent(
                        drawing -> picture(out, drawing.drawingUrl(), drawing.drawingWidth(), drawing.drawingHeight()));
        card.cardPicture().ifPresent(photo -> {
            picture(out, photo.pictureUrl(), photo.pictureWidth(), photo.pictureHeight());
            out.put("sources", photo.pictureSources());
        });
        for (Facet facet : Facet.values()) {
            texts(out, facet.key(), facets.of(facet, spec));
        }
        texts(out, "steps", spec.steps().stream().map(SearchIndex::step).toList());
    }

    private void programme(JsonText out, Programme programme, PageLinks home) {
        card(out, cards.programme(programme, home));
        body(out, programme.body());
    }

    private void page(JsonText out, GuidePage page, PageLinks home) {
        card(out, cards.page(page, home));
        body(out, page.body());
    }

    private static void card(JsonText out, CardView card) {
        out.put("name", card.cardName()).put("url", card.cardUrl()).put("summary", card.cardSummary());
        texts(out, "facts", card.facts());
    }

    private static void picture(JsonText out, String url, int width, int height) {
        out.put("picture", url).put("width", width).put("height", height);
    }

    private static void body(JsonText out, Prose body) {
        texts(out, "headings", body.headings().stream().map(Prose.Heading::text).toList());
        if (!body.text().isEmpty()) {
            out.put("text", body.text());
        }
    }

    private static void texts(JsonText out, String name, List<String> texts) {
        out.list(name, texts, JsonText::entry);
    }

    /** A step's words: its heading, what to do, what to think of. */
    private static String step(Step step) {
        List<String> parts = new ArrayList<>();
        Stream.of(step.title(), Optional.of(step.action().value()), step.cue())
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> parts.add(ENDED.indexOf(part.charAt(part.length() - 1)) >= 0 ? part : part + "."));
        return String.join(" ", parts);
    }
}
