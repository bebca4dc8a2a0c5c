package org.cuecard.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cuecard.model.Catalog;
import org.cuecard.model.Prose;
import org.cuecard.model.TermKind;
import org.cuecard.plan.PlannedPage;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;

/** The ids of a booklet: each page of the guide that it holds has a place in it. */
final class BookletPlaces {
    /** The cover. */
    static final String COVER = "guide";
    /** The list of contents, where lists of exercises and programmes lead. */
    static final String CONTENTS = "contents";

    private static final String INDEX = "index-";

    private final SitePlan plan;
    private final Map<UrlPath, String> ids = new HashMap<>();
    private final Map<UrlPath, Set<String>> anchors = new HashMap<>();

    BookletPlaces(Catalog catalog, SitePlan plan) {
        this.plan = plan;
        ids.put(plan.home().path(), COVER);
        plan.exercises().ifPresent(this::listed);
        plan.programmes().ifPresent(this::listed);
        catalog.exercises().values().forEach(e -> chapter(plan.exercise(e.id()), exercise(e.id()), e.body()));
        catalog.programmes().values().forEach(p -> chapter(plan.programme(p.id()), programme(p.id()), p.body()));
        catalog.pages().values().forEach(page -> chapter(plan.page(page.path()), text(page.path()), page.body()));
        indexed(TermKind.MUSCLE);
        indexed(TermKind.EQUIPMENT);
    }

    private void listed(PlannedPage list) {
        plan.series(list).forEach(part -> ids.put(part.path(), CONTENTS));
    }

    private void chapter(PlannedPage page, String id, Prose body) {
        ids.put(page.path(), id);
        anchors.put(page.path(), new HashSet<>(body.anchors()));
    }

    private void indexed(TermKind kind) {
        plan.terms(kind).ifPresent(list -> {
            for (PlannedPage part : plan.series(list)) {
                ids.put(part.path(), index(kind));
                part.stretch()
                        .ids()
                        .forEach(term -> plan.term(kind, term).stream()
                                .flatMap(first -> plan.series(first).stream())
                                .forEach(page -> ids.put(page.path(), term(kind, term))));
            }
        });
    }

    static String exercise(String id) {
        return "ex-" + id;
    }

    static String programme(String id) {
        return "pr-" + id;
    }

    static String text(String path) {
        return "page-" + path;
    }

    static String index(TermKind kind) {
        return INDEX + kind.name().toLowerCase(Locale.ROOT);
    }

    static String term(TermKind kind, String id) {
        return index(kind) + "-" + id;
    }

    /**
     * The places as one chapter links to them.
     *
     * @param chapter its id
     * @param shift how many levels lower the headings of its body are here
     */
    Places in(String chapter, int shift) {
        return new Places() {
            @Override
            public Optional<String> of(UrlPath page, String anchor) {
                return place(page, anchor).or(() -> online(page, anchor));
            }

            @Override
            public String body(String html) {
                return new BookletBody(chapter, shift).of(html);
            }
        };
    }

    /** An anchor that is none of the body's leads to the chapter. */
    private Optional<String> place(UrlPath page, String anchor) {
        return Optional.ofNullable(ids.get(page))
                .map(id -> anchors.getOrDefault(page, Set.of()).contains(anchor)
                        ? "#" + BookletBody.id(id, anchor)
                        : "#" + id);
    }

    /** Paper does not lie beside other pages: what it does not hold is linked by its whole address. */
    private Optional<String> online(UrlPath page, String anchor) {
        String fragment = anchor.isEmpty() ? "" : "#" + UrlPath.encodeFragment(anchor);
        return plan.at(page)
                .filter(known -> !known.kind().isSheet())
                .flatMap(known -> plan.baseUrl())
                .map(url -> url.of(page) + fragment);
    }
}
