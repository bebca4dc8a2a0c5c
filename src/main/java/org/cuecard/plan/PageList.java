package org.cuecard.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.GuidePage;
import org.cuecard.model.Programme;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.TermKind;

/** The pages of a site, in the order of {@link SitePlan#pages}. */
final class PageList {
    /** The most exercises of a guide that is a booklet and a zip unasked: large ones would take too much memory. */
    private static final int SMALL = 60;

    private final Catalog catalog;
    private final PlanOptions options;
    private final List<PlannedPage> pages = new ArrayList<>();
    private final Map<String, LocalDate> exerciseDates = new HashMap<>();
    private final Map<String, LocalDate> programmeDates = new HashMap<>();
    /** Ids, by name. */
    private final List<String> exercisesByName = new ArrayList<>();

    private final Map<TermKind, TermUsers> users = new EnumMap<>(TermKind.class);

    PageList(Catalog catalog, PlanOptions options) {
        this.catalog = catalog;
        this.options = options;
        TermPages.KINDS.forEach(
                kind -> users.put(kind, new TermUsers(catalog.vocabulary().ids(kind))));
        byName(catalog.exercises().values(), Exercise::name, Exercise::id).forEach(this::read);
        catalog.programmes().forEach((id, p) -> ContentDates.of(p).ifPresent(date -> programmeDates.put(id, date)));
        home();
        exercises();
        programmes();
        TermPages.KINDS.forEach(this::terms);
        texts();
        if (!catalog.exercises().isEmpty()) {
            page(PageKind.HANDOUT, "", "handout.html", Optional.empty());
        }
        if (options.mount().isEmpty()) {
            page(PageKind.NOT_FOUND, "", "404.html", Optional.empty());
            page(PageKind.OFFLINE, "", "offline.html", Optional.empty());
        }
        nows();
        sheets();
    }

    /** Takes all that the pages ask of an exercise, in one go: a long guide makes its specs anew for whoever asks. */
    private void read(Exercise exercise) {
        String id = exercise.id();
        ExerciseSpec spec = exercise.spec();
        exercisesByName.add(id);
        ContentDates.of(spec).ifPresent(date -> exerciseDates.put(id, date));
        users.forEach((kind, terms) -> terms.add(id, TermPages.leading(spec, kind), TermPages.used(spec, kind)));
    }

    List<PlannedPage> all() {
        return List.copyOf(pages);
    }

    private void home() {
        page(PageKind.HOME, "", "index.html", latest());
    }

    /** The last day on which anything of the guide changed. */
    private Optional<LocalDate> latest() {
        Stream<LocalDate> texts = catalog.pages().values().stream().flatMap(p -> ContentDates.of(p).stream());
        Stream<LocalDate> specs = Stream.concat(exerciseDates.values().stream(), programmeDates.values().stream());
        return Stream.concat(texts, specs).max(Comparator.naturalOrder());
    }

    private void exercises() {
        list(PageKind.EXERCISES, "", Optional.empty(), "exercises/index", exercisesByName, exerciseDates);
        for (String id : catalog.exercises().keySet()) {
            page(PageKind.EXERCISE, id, "exercises/" + id + ".html", date(exerciseDates, id));
        }
    }

    private void programmes() {
        List<String> ids = byName(catalog.programmes().values(), p -> p.spec().name(), Programme::id).stream()
                .map(Programme::id)
                .toList();
        list(PageKind.PROGRAMMES, "", Optional.empty(), "programmes/index", ids, programmeDates);
        for (String id : catalog.programmes().keySet()) {
            page(PageKind.PROGRAMME, id, "programmes/" + id + ".html", date(programmeDates, id));
        }
    }

    /** The pages that go along with their reader. */
    private void nows() {
        for (String id : catalog.exercises().keySet()) {
            page(PageKind.EXERCISE_NOW, id, "exercises/" + id + "/now.html", date(exerciseDates, id));
        }
        for (String id : catalog.programmes().keySet()) {
            page(PageKind.PROGRAMME_NOW, id, "programmes/" + id + "/now.html", date(programmeDates, id));
        }
    }

    /** Pages for the terms of a kind that exercises use and the vocabulary knows, in the vocabulary's order. */
    private void terms(TermKind kind) {
        Map<String, List<String>> used = Objects.requireNonNull(users.get(kind)).byTerm();
        String folder = TermPages.folder(kind).orElseThrow();
        Map<String, LocalDate> dates = new HashMap<>();
        used.forEach((id, ids) -> latest(exerciseDates, ids).ifPresent(date -> dates.put(id, date)));
        list(PageKind.TERMS, "", Optional.of(kind), folder + "/index", List.copyOf(used.keySet()), dates);
        used.forEach((id, ids) -> list(PageKind.TERM, id, Optional.of(kind), folder + "/" + id, ids, exerciseDates));
    }

    private void texts() {
        for (GuidePage text : catalog.pages().values()) {
            page(PageKind.PAGE, text.path(), text.path() + ".html", ContentDates.of(text));
        }
    }

    private void sheets() {
        catalog.exercises().keySet().forEach(id -> sheets(PageKind.EXERCISE_SHEET, "exercises", id, exerciseDates));
        catalog.programmes().keySet().forEach(id -> sheets(PageKind.PROGRAMME_SHEET, "programmes", id, programmeDates));
        if (catalog.guide().booklet().orElseGet(this::isSmall)) {
            options.formats().forEach(format -> sheet(PageKind.BOOKLET, "", "guide", format, latest()));
        }
    }

    /**
     * Whether the guide is a booklet, and its site a zip, when it does not say: a book of text alone is none, nor a
     * part of a site.
     */
    boolean isSmall() {
        int count = catalog.exercises().size();
        return options.languages().root().isEmpty() && count > 0 && count <= SMALL;
    }

    private void sheets(PageKind kind, String folder, String id, Map<String, LocalDate> dates) {
        for (SheetFormat format : options.formats()) {
            sheet(kind, id, folder + "/" + id, format, date(dates, id));
        }
    }

    private void sheet(PageKind kind, String id, String path, SheetFormat format, Optional<LocalDate> modified) {
        pages.add(new PlannedPage(
                kind,
                id,
                Optional.empty(),
                Optional.of(format),
                PlannedPage.Stretch.NONE,
                under("print/" + path + "-" + format.id() + ".html"),
                modified));
    }

    private void page(PageKind kind, String subject, String path, Optional<LocalDate> modified) {
        pages.add(new PlannedPage(
                kind, subject, Optional.empty(), Optional.empty(), PlannedPage.Stretch.NONE, under(path), modified));
    }

    /**
     * A list on as many pages as it needs: {@code index.html}, {@code index-2.html} and so on; no page for no entry.
     */
    private void list(
            PageKind kind,
            String subject,
            Optional<TermKind> terms,
            String path,
            List<String> ids,
            Map<String, LocalDate> dates) {
        int length = options.listLength();
        int count = (ids.size() + length - 1) / length;
        for (int number = 1; number <= count; number++) {
            List<String> part = ids.subList((number - 1) * length, Math.min(ids.size(), number * length));
            UrlPath place = under(path + (number == 1 ? "" : "-" + number) + ".html");
            PlannedPage.Stretch stretch = new PlannedPage.Stretch(number, count, part);
            pages.add(new PlannedPage(kind, subject, terms, Optional.empty(), stretch, place, latest(dates, part)));
        }
    }

    private UrlPath under(String path) {
        return UrlPath.of(options.mount().isEmpty() ? path : options.mount() + "/" + path);
    }

    private static Optional<LocalDate> date(Map<String, LocalDate> dates, String id) {
        return Optional.ofNullable(dates.get(id));
    }

    private static Optional<LocalDate> latest(Map<String, LocalDate> dates, Collection<String> ids) {
        LocalDate latest = null;
        for (String id : ids) {
            LocalDate date = dates.get(id);
            if (date != null && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return Optional.ofNullable(latest);
    }

    private record Sorted<T>(String name, String id, T item) {}

    /** By name, then by id. */
    private static <T> List<T> byName(Collection<T> items, Names<T> name, Names<T> id) {
        return items.stream()
                .map(item -> new Sorted<>(NameOrder.fold(name.of(item)), id.of(item), item))
                .sorted(Comparator.comparing((Sorted<T> one) -> one.name()).thenComparing(one -> one.id()))
                .map(Sorted::item)
                .toList();
    }

    @FunctionalInterface
    private interface Names<T> {
        String of(T item);
    }
}
