package org.cuecard.importer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of every record of an import, to be shown in a terminal or kept as a file. */
public final class ImportReport {
    /** How many lines of a kind a terminal shows. */
    private static final int SHOWN = 12;

    private final String name;
    private final List<RecordReport> records;
    private final List<String> newTerms;
    private final boolean dryRun;

    ImportReport(String name, List<RecordReport> records, List<String> newTerms, boolean dryRun) {
        this.name = name;
        this.records = List.copyOf(records);
        this.newTerms = List.copyOf(newTerms);
        this.dryRun = dryRun;
    }

    /** How many records were refused. */
    public int refused() {
        return (int) count(Outcome.REFUSED);
    }

    /**
     * The whole in short.
     *
     * @param all whether every line is shown, rather than the first of each kind
     */
    public String summary(boolean all) {
        int limit = all ? Integer.MAX_VALUE : SHOWN;
        StringBuilder out = new StringBuilder();
        out.append(counts()).append('\n');
        section("Refused", lines(Outcome.REFUSED), limit, out);
        section("Changed in the source", notes(Note.Kind.CHANGED), limit, out);
        section("Yours, and kept", kept(), limit, out);
        if (!newTerms.isEmpty()) {
            out.append("Added to site/vocabulary.yaml: ")
                    .append(String.join(", ", newTerms))
                    .append('\n');
        }
        for (Note.Kind kind : List.of(Note.Kind.GUESSED, Note.Kind.MISSING)) {
            String fields = fields(kind);
            if (!fields.isEmpty()) {
                out.append(kind == Note.Kind.GUESSED ? "Guessed, to look over: " : "Missing, to write: ")
                        .append(fields)
                        .append('\n');
            }
        }
        if (dryRun) {
            out.append("Nothing was written: this was a dry run.\n");
        }
        return out.toString();
    }

    private String counts() {
        String counts = Stream.of(Outcome.values())
                .filter(outcome -> count(outcome) > 0)
                .map(outcome -> count(outcome) + " " + outcome.words())
                .collect(Collectors.joining(", "));
        String noun = records.size() == 1 ? " record" : " records";
        return name + ": " + records.size() + noun + (counts.isEmpty() ? "" : ": " + counts);
    }

    private long count(Outcome outcome) {
        return records.stream().filter(record -> record.outcome() == outcome).count();
    }

    private List<String> lines(Outcome outcome) {
        return records.stream()
                .filter(record -> record.outcome() == outcome)
                .map(record -> record.record() + ": " + record.reason().orElse(""))
                .toList();
    }

    private List<String> notes(Note.Kind kind) {
        return records.stream()
                .flatMap(record -> record.notes(kind).stream()
                        .map(note -> record.record() + " (" + record.id().orElse("") + "), " + note.field() + ": "
                                + note.text()))
                .toList();
    }

    private List<String> kept() {
        List<String> lines = new ArrayList<>(notes(Note.Kind.KEPT));
        records.stream()
                .filter(record -> record.outcome() == Outcome.TAKEN_OUT)
                .forEach(
                        record -> lines.add(record.record() + " (" + record.id().orElse("") + "): you took it out"));
        return lines;
    }

    private static void section(String title, List<String> lines, int limit, StringBuilder out) {
        if (lines.isEmpty()) {
            return;
        }
        out.append(title).append(":\n");
        lines.stream()
                .limit(limit)
                .forEach(line -> out.append("  ").append(line).append('\n'));
        if (lines.size() > limit) {
            out.append("  … and ").append(lines.size() - limit).append(" more; --report FILE lists all\n");
        }
    }

    /** The fields of new records that a kind of note is about, with the number of records. */
    private String fields(Note.Kind kind) {
        Map<String, Long> counts = records.stream()
                .filter(record -> record.outcome() == Outcome.NEW)
                .flatMap(record -> record.notes(kind).stream().map(Note::field).distinct())
                .collect(Collectors.groupingBy(field -> field, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The whole as CSV when a file's name ends so, else as Markdown. */
    public String file(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? csv() : markdown();
    }

    private String csv() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord("record", "id", "outcome", "kind", "field", "note");
            for (RecordReport record : records) {
                List<String> head = List.of(
                        record.record(),
                        record.id().orElse(""),
                        record.outcome().words());
                if (record.notes().isEmpty() || record.reason().isPresent()) {
                    csv.writeRecord(row(head, "", "", record.reason().orElse("")));
                }
                for (Note note : record.notes()) {
                    csv.writeRecord(row(head, note.kind().word(), note.field(), note.text()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return out.toString();
    }

    private static List<String> row(List<String> head, String... rest) {
        return Stream.concat(head.stream(), Stream.of(rest)).toList();
    }

    private String markdown() {
        StringBuilder out = new StringBuilder("# Import of " + name + "\n\n" + counts() + ".\n");
        if (!newTerms.isEmpty()) {
            out.append("\nAdded to site/vocabulary.yaml: ")
                    .append(String.join(", ", newTerms))
                    .append(".\n");
        }
        for (RecordReport record : records) {
            out.append("\n## ").append(Markdown.escaped(record.record())).append("\n\n");
            out.append(record.id().map(id -> "`" + id + "`: ").orElse(""))
                    .append(record.outcome().words());
            out.append(reason(record)).append(".\n");
            if (!record.notes().isEmpty()) {
                out.append('\n');
            }
            for (Note note : record.notes()) {
                out.append("- ")
                        .append(note.kind().word())
                        .append(", ")
                        .append(note.field())
                        .append(": ");
                out.append(Markdown.escaped(note.text())).append('\n');
            }
        }
        return out.toString();
    }

    private static String reason(RecordReport record) {
        return Optional.of(record.reason().map(Markdown::escaped).orElse(""))
                .filter(reason -> !reason.isEmpty())
                .map(reason -> ": " + reason)
                .orElse("");
    }
}
