package org.cuecard.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.Prose;
import org.cuecard.model.TermKind;
import org.cuecard.source.SourceFile;

/** All that a link can lead to, by every name that it has. Not changed once it is made. */
final class LinkIndex {
    private static final String FIGURE = "figure";
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]+$");

    private final Map<String, Map<String, UrlPath>> bySchemeAndId = new HashMap<>();
    private final Map<String, UrlPath> bySource = new HashMap<>();
    /** Found when a link asks for them, for most pages are never linked to by an anchor. */
    private final Map<UrlPath, Supplier<Set<String>>> anchors = new HashMap<>();

    private final Map<String, TermKind> termSchemes = new HashMap<>();
    private final Catalog catalog;

    LinkIndex(Catalog catalog, SitePlan plan) {
        this.catalog = catalog;
        Stream.of("exercise", "programme", "page", FIGURE)
                .forEach(scheme -> bySchemeAndId.put(scheme, new HashMap<>()));
        for (TermKind kind : TermPages.KINDS) {
            bySchemeAndId.put(scheme(kind), new HashMap<>());
            termSchemes.put(scheme(kind), kind);
        }
        plan.drawings().stream()
                .filter(drawing -> drawing.kind() == DrawingKind.POSE)
                .forEach(drawing -> ids(FIGURE).put(drawing.exercise() + "/" + drawing.pose(), drawing.path()));
        int mount = plan.mount().isEmpty() ? 0 : plan.mount().length() + 1;
        plan.pages().stream().filter(LinkIndex::canBeLinked).forEach(page -> page(page, mount));
        for (Exercise e : catalog.exercises().values()) {
            UrlPath path = plan.exercise(e.id()).path();
            bySource.put(e.specFile().path(), path);
            source(e.bodyFile().path(), path, () -> anchors(OwnAnchors.of(e), e.body()));
            bySource.put(bodyBeside(e.specFile()), path);
        }
        for (Programme p : catalog.programmes().values()) {
            UrlPath path = plan.programme(p.id()).path();
            bySource.put(p.specFile().path(), path);
            source(p.bodyFile().path(), path, () -> anchors(OwnAnchors.of(p), p.body()));
            bySource.put(bodyBeside(p.specFile()), path);
        }
        for (GuidePage page : catalog.pages().values()) {
            UrlPath path = plan.page(page.path()).path();
            source(page.file().path(), path, () -> anchors(List.of(), page.body()));
            bySource.put("site/pages/" + page.path() + ".md", path);
        }
        bySource.putIfAbsent(catalog.guideFile().path(), plan.home().path());
        plan.exercises().ifPresent(list -> bySource.putIfAbsent("exercises", list.path()));
        plan.programmes().ifPresent(list -> bySource.putIfAbsent("site/programmes", list.path()));
        plan.assets().forEach(bySource::putIfAbsent);
    }

    /** A link names the original, in whatever language the body is there. */
    private static String bodyBeside(SourceFile spec) {
        return ENDING.matcher(spec.path()).replaceFirst(".md");
    }

    private static boolean canBeLinked(PlannedPage page) {
        return page.kind().isOriginal();
    }

    private void page(PlannedPage page, int mountLength) {
        String path = page.path().value();
        ids("page").putIfAbsent(path.substring(mountLength, path.length() - ".html".length()), page.path());
        anchors.putIfAbsent(page.path(), Set::of);
        if (page.kind() == PageKind.EXERCISE) {
            ids("exercise").put(page.subject(), page.path());
        } else if (page.kind() == PageKind.PROGRAMME) {
            ids("programme").put(page.subject(), page.path());
        } else if (page.kind() == PageKind.TERM) {
            page.terms().ifPresent(kind -> ids(scheme(kind)).putIfAbsent(page.subject(), page.path()));
        }
    }

    private void source(String file, UrlPath path, Supplier<Set<String>> parts) {
        bySource.put(file, path);
        anchors.put(path, parts);
    }

    private static Set<String> anchors(List<String> sections, Prose body) {
        Set<String> known = new HashSet<>(sections);
        known.addAll(body.anchors());
        body.headings().forEach(heading -> known.add(heading.id()));
        return known;
    }

    private static String scheme(TermKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether links of this guide have such a scheme. */
    boolean hasScheme(String scheme) {
        return bySchemeAndId.containsKey(scheme);
    }

    /** Whether it is a kind of the vocabulary's terms, with pages or without. */
    boolean isTermKind(String scheme) {
        return Stream.of(TermKind.values()).anyMatch(kind -> scheme(kind).equals(scheme));
    }

    Set<String> schemes() {
        return bySchemeAndId.keySet();
    }

    /** The pages that a scheme reaches, by the id behind its colon. */
    Map<String, UrlPath> ids(String scheme) {
        return bySchemeAndId.getOrDefault(scheme, Map.of());
    }

    /** Whether the vocabulary has a term that has no page, since no exercise uses it. */
    boolean isUnusedTerm(String scheme, String id) {
        TermKind kind = termSchemes.get(scheme);
        return kind != null && catalog.vocabulary().ids(kind).contains(id);
    }

    /** The page or file that is made of a file of the guide. */
    Optional<UrlPath> source(String path) {
        return Optional.ofNullable(bySource.get(path));
    }

    boolean hasSource(String path) {
        return bySource.containsKey(path);
    }

    Set<String> sources() {
        return bySource.keySet();
    }

    /** The anchors of a page; none for a file that is no page, whose parts are its own affair. */
    Optional<Set<String>> anchors(UrlPath path) {
        return Optional.ofNullable(anchors.get(path)).map(Supplier::get);
    }
}
