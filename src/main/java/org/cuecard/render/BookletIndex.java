package org.cuecard.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.TermKind;
import org.cuecard.plan.NameOrder;
import org.cuecard.plan.PlannedPage;
import org.cuecard.render.view.IndexEntry;
import org.cuecard.render.view.IndexGroup;
import org.cuecard.render.view.LinkView;

/** The index of a booklet: exercises by all their names, muscles in plain words and in Latin, equipment. */
final class BookletIndex {
    private final Catalog catalog;
    private final PageFrame frame;
    private final Terms terms;

    BookletIndex(Catalog catalog, PageFrame frame, Terms terms) {
        this.catalog = catalog;
        this.frame = frame;
        this.terms = terms;
    }

    /** The groups that have entries. */
    List<IndexGroup> groups(PageLinks here) {
        List<IndexGroup> groups = new ArrayList<>();
        groups.add(new IndexGroup("index-exercise", frame.words().say(Phrase.EXERCISES), exercises(here)));
        groups.add(terms(TermKind.MUSCLE, here));
        groups.add(terms(TermKind.EQUIPMENT, here));
        groups.removeIf(group -> group.indexEntries().isEmpty());
        return groups;
    }

    private List<IndexEntry> exercises(PageLinks here) {
        List<IndexEntry> entries = new ArrayList<>();
        for (Exercise exercise : catalog.exercises().values()) {
            String url = here.exercise(exercise.id());
            entries.add(
                    new IndexEntry(Optional.empty(), exercise.name(), Optional.empty(), Optional.of(url), List.of()));
            for (String alias : exercise.spec().aliases()) {
                entries.add(new IndexEntry(
                        Optional.empty(), alias, Optional.empty(), Optional.empty(), List.of(link(exercise, here))));
            }
        }
        return sorted(entries);
    }

    private IndexGroup terms(TermKind kind, PageLinks here) {
        List<IndexEntry> entries = new ArrayList<>();
        here.plan().terms(kind).stream()
                .flatMap(list -> here.plan().series(list).stream())
                .flatMap(part -> part.stretch().ids().stream())
                .forEach(id -> entries.addAll(entries(kind, id, here)));
        return new IndexGroup(BookletPlaces.index(kind), frame.termsTitle(kind), sorted(entries));
    }

    /** A term under its plain name, and under its Latin one where that is another. */
    private List<IndexEntry> entries(TermKind kind, String id, PageLinks here) {
        String name = terms.name(kind, id);
        Optional<String> latin = terms.latin(kind, id).filter(other -> !other.equalsIgnoreCase(name));
        List<LinkView> users = here.plan().term(kind, id).stream()
                .flatMap(first -> here.plan().series(first).stream())
                .map(PlannedPage::stretch)
                .flatMap(stretch -> stretch.ids().stream())
                .flatMap(exercise -> catalog.exercise(exercise).stream())
                .map(exercise -> link(exercise, here))
                .sorted(Comparator.comparing(link -> NameOrder.fold(link.label())))
                .toList();
        List<IndexEntry> entries = new ArrayList<>();
        entries.add(new IndexEntry(Optional.of(BookletPlaces.term(kind, id)), name, latin, Optional.empty(), users));
        latin.ifPresent(word ->
                entries.add(new IndexEntry(Optional.empty(), word, Optional.of(name), Optional.empty(), users)));
        return entries;
    }

    private static LinkView link(Exercise exercise, PageLinks here) {
        return new LinkView(exercise.name(), here.exercise(exercise.id()), false);
    }

    private static List<IndexEntry> sorted(List<IndexEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> NameOrder.fold(entry.indexText())))
                .toList();
    }
}
