package org.cuecard.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourcePath;

/**
 * Holds one record against its exercise, field by field. What the guide says and the ledger knows from the last import
 * is the source's, and follows it; whatever an author has written stays. No field is taken away.
 */
final class ExerciseMerge {
    private static final String BODY = "body";

    /** How much of a value a report shows, in code points. */
    private static final int SHOWN = 60;

    private final Found found;
    private final String id;
    private final String path;
    private final Map<String, String> known;
    private final GuideFiles guide;
    private final boolean theirs;

    private final ChangeSet changes = new ChangeSet();
    private final SortedMap<String, String> hashes;
    private final List<Note> notes = new ArrayList<>();

    /**
     * A merge.
     *
     * @param path of the spec
     * @param known the hashes that the last import left
     * @param theirs whether the source counts where an author and the source say different things
     */
    ExerciseMerge(Found found, String id, String path, Map<String, String> known, GuideFiles guide, boolean theirs) {
        this.found = found;
        this.id = id;
        this.path = path;
        this.known = known;
        this.guide = guide;
        this.theirs = theirs;
        this.hashes = new TreeMap<>(known);
    }

    /** The spec as the source would have it. */
    SourceFile spec() {
        Map<String, Object> fields = new LinkedHashMap<>();
        found.spec().forEach((key, value) -> fields.put(key, named(value)));
        return SourceFile.of(path, YamlText.write(fields));
    }

    /**
     * The exercise, new.
     *
     * @param wanted what the spec says, field by field
     */
    Merged fresh(Map<String, String> wanted) {
        changes.put(path, spec().text());
        wanted.forEach((key, value) -> hashes.put(key, Ledger.hash(value)));
        changes.put(bodyPath(), found.body());
        hashes.put(BODY, Ledger.hash(found.body().strip()));
        found.pictures().forEach(this::picture);
        return merged(Outcome.NEW);
    }

    /** The exercise that is there, with what the source has changed. */
    Merged into(SourceFile disk, Map<String, String> wanted) {
        Optional<Map<String, String>> ours = SpecFields.read(disk, problem -> {});
        if (ours.isEmpty()) {
            return Merged.refused(found, Optional.of(id), path + " has an error of its own; nothing in it is touched");
        }
        SourceFile spec = disk;
        for (Map.Entry<String, String> field : wanted.entrySet()) {
            if (!found.standIns().contains(field.getKey())) {
                spec = field(spec, field.getKey(), ours.get().getOrDefault(field.getKey(), ""), field.getValue());
            }
        }
        if (!spec.text().equals(disk.text())) {
            changes.put(path, spec.text());
        }
        body(disk);
        found.pictures().forEach(this::picture);
        return merged(changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED);
    }

    private Merged merged(Outcome outcome) {
        List<Note> all = new ArrayList<>(found.notes());
        all.addAll(notes);
        return new Merged(
                new RecordReport(found.record(), Optional.of(id), outcome, Optional.empty(), all),
                changes,
                Optional.of(new Ledger.Entry(id, hashes)),
                changes.isEmpty() ? Set.of() : found.newTerms());
    }

    private SourceFile field(SourceFile spec, String key, String now, String wanted) {
        Decision decision = decide(key, now, wanted);
        if (decision == Decision.TAKE) {
            Optional<SourceFile> changed =
                    SpecEdit.put(spec, key, named(found.spec().getOrDefault(key, "")), wanted);
            if (changed.isPresent()) {
                taken(key, now, wanted);
                return changed.get();
            }
        }
        if (decision == Decision.TAKE || decision == Decision.ASK) {
            kept(key, now, wanted);
        }
        return spec;
    }

    private void body(SourceFile disk) {
        String now = guide.body(disk).map(SourceFile::text).orElse("").strip();
        String wanted = found.body().strip();
        if (wanted.isEmpty() && !known.containsKey(BODY)) {
            return;
        }
        Decision decision = decide(BODY, now, wanted);
        if (decision == Decision.TAKE) {
            changes.put(bodyPath(), found.body());
            taken(BODY, now, wanted);
        } else if (decision == Decision.ASK) {
            kept(BODY, now, wanted);
        }
    }

    private void picture(Picture picture) {
        String file = picture.file().replace(Picture.ID, id);
        Optional<String> target = SourcePath.resolve(path, file).filter(inside -> inside.startsWith("exercises/"));
        if (target.isEmpty()) {
            notes.add(new Note(Note.Kind.REFUSED, "media", "\"" + file + "\" would lie outside exercises/"));
            return;
        }
        String hash = Ledger.hash(picture.asset().bytes());
        String now = guide.asset(target.get())
                .map(SourceAsset::bytes)
                .map(Ledger::hash)
                .orElse("");
        String base = known.getOrDefault(file, "");
        if (now.equals(hash)) {
            hashes.put(file, hash);
        } else if (now.equals(base) || theirs) {
            changes.put(target.get(), picture.asset());
            hashes.put(file, hash);
            if (!now.isEmpty()) {
                notes.add(new Note(Note.Kind.CHANGED, "media", "another picture as " + file));
            }
        } else if (!base.equals(hash)) {
            notes.add(new Note(Note.Kind.KEPT, "media", file + " is yours; the source has another"));
        }
    }

    private enum Decision {
        /** Both say the same. */
        SAME,
        /** The source has changed, and the author has not. */
        TAKE,
        /** The author has changed, and the source has not. */
        KEEP,
        /** Both have, or nobody knows. */
        ASK
    }

    private Decision decide(String key, String now, String wanted) {
        String base = known.getOrDefault(key, "");
        if (now.equals(wanted)) {
            hashes.put(key, Ledger.hash(wanted));
            return Decision.SAME;
        }
        if (base.equals(Ledger.hash(now))) {
            return Decision.TAKE;
        }
        if (base.equals(Ledger.hash(wanted))) {
            return Decision.KEEP;
        }
        return theirs ? Decision.TAKE : Decision.ASK;
    }

    private void taken(String key, String now, String wanted) {
        hashes.put(key, Ledger.hash(wanted));
        notes.add(new Note(Note.Kind.CHANGED, key, shown(now) + " → " + shown(wanted)));
    }

    private void kept(String key, String now, String wanted) {
        notes.add(new Note(Note.Kind.KEPT, key, "yours: " + shown(now) + "; the source: " + shown(wanted)));
    }

    private String bodyPath() {
        return path.replaceFirst("\\.yaml$", ".md");
    }

    private static String shown(String value) {
        String line = PlainText.oneLine(value);
        if (line.isEmpty()) {
            return "nothing";
        }
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** A value in which the exercise's id stands where it was left open. */
    private Object named(Object value) {
        if (value instanceof String text) {
            return text.replace(Picture.ID, id);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::named).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> filled = new LinkedHashMap<>();
            map.forEach((key, part) -> filled.put(key, named(part)));
            return filled;
        }
        return value;
    }
}
