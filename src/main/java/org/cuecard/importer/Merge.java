package org.cuecard.importer;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.parse.NewId;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTreeReader;

/** Gives each record its exercise: the one that it became last time, the one that it asks for, or a new one. */
final class Merge {
    /** The longest id that is made of a name. */
    private static final int LONGEST = 60;

    private final GuideFiles guide;
    private final Ledger ledger;
    private final String folder;
    private final String fallback;
    private final boolean theirs;
    private final Set<String> given = new HashSet<>();

    /**
     * A merge.
     *
     * @param folder where new exercises go: {@code exercises}, or a folder below it
     * @param fallback the beginning of ids for names that hold no letter a–z
     * @param theirs whether the source counts where an author and the source say different things
     */
    Merge(GuideFiles guide, Ledger ledger, String folder, String fallback, boolean theirs) {
        this.guide = guide;
        this.ledger = ledger;
        this.folder = folder;
        this.fallback = fallback;
        this.theirs = theirs;
        ledger.entries().values().forEach(entry -> given.add(entry.id()));
    }

    Merged merge(Found found) {
        Optional<Ledger.Entry> before = Optional.ofNullable(ledger.entries().get(found.record()));
        Optional<String> refusal =
                found.refusal().or(() -> found.wish().flatMap(Merge::badId)).or(() -> tooLong(found));
        if (refusal.isPresent()) {
            return Merged.refused(found, before.map(Ledger.Entry::id), refusal.get());
        }
        String id = before.map(entry -> guide.now(entry.id()))
                .or(() -> found.wish().filter(wish -> !given.contains(wish)))
                .orElseGet(() -> freeId(found));
        given.add(id);
        Optional<SourceFile> disk = guide.spec(id);
        if (disk.isEmpty() && before.isPresent()) {
            return Merged.takenOut(found, before.get());
        }
        ExerciseMerge merge = new ExerciseMerge(
                found,
                id,
                disk.map(SourceFile::path).orElse(folder + "/" + id + ".yaml"),
                before.map(Ledger.Entry::hashes).map(Map::copyOf).orElse(Map.of()),
                guide,
                theirs);
        DiagnosticLog log = new DiagnosticLog();
        return SpecFields.read(merge.spec(), log)
                .map(wanted -> disk.map(file -> merge.into(file, wanted)).orElseGet(() -> merge.fresh(wanted)))
                .orElseGet(() -> Merged.refused(found, Optional.of(id), reason(log)));
    }

    private static Optional<String> badId(String id) {
        return NewId.problem(id, SourceFile.absent(id).start(), "an exercise").map(Diagnostic::message);
    }

    private static Optional<String> tooLong(Found found) {
        int size = found.body().getBytes(StandardCharsets.UTF_8).length;
        return size > SourceTreeReader.MAX_TEXT_BYTES
                ? Optional.of("its text of " + size / 1024 + " KiB is larger than a page can sensibly be")
                : Optional.empty();
    }

    private String freeId(Found found) {
        String slug = NewId.nearest(found.name());
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > 0 ? cut : LONGEST);
        }
        String base = slug.isEmpty() ? NewId.nearest(fallback + "-" + found.record()) : slug;
        String id = base;
        for (int i = 2; guide.isTaken(id) || given.contains(id); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String reason(DiagnosticLog log) {
        return log.all().stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .map(Diagnostic::message)
                .orElse("no spec can be made of it");
    }
}
