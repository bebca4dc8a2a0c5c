package org.cuecard.importer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cuecard.diagnostic.Checked;
import org.cuecard.model.Exercise;
import org.cuecard.parse.CatalogReader;
import org.cuecard.parse.ReadOptions;
import org.cuecard.source.SourceTreeReader;

/**
 * A guide's exercises as a table that {@link Collection#CSV} reads: a line an exercise, a column for each field that
 * one of them has. A list of texts is one cell with a text a line, and a figure is one cell of JSON.
 */
public final class GuideTable {
    /** A word of the bundled map for nothing. */
    private static final String NO_EQUIPMENT = "none";

    private GuideTable() {}

    /**
     * Reads a guide, and makes a table of its exercises: CSV with commas, CRLF and a mark by which spreadsheets know
     * that it is UTF-8.
     *
     * @param now the day against which reviews are overdue
     * @param drafts whether unfinished exercises are taken in
     * @throws IOException when the guide's folder cannot be opened
     */
    public static Checked<String> of(Path guide, LocalDate now, boolean drafts) throws IOException {
        return CatalogReader.read(
                        SourceTreeReader.read(guide, List.of("exercises", "site")), new ReadOptions(now, drafts))
                .map(catalog -> csv(List.copyOf(catalog.exercises().values())));
    }

    private static String csv(List<Exercise> exercises) {
        List<Map<String, String>> rows = exercises.stream().map(GuideTable::row).toList();
        List<String> columns = columns(rows);
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(columns);
            for (Map<String, String> row : rows) {
                csv.writeRecord(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return out.toString();
    }

    private static Map<String, String> row(Exercise exercise) {
        JsonValue.Group spec = SpecFields.of(exercise.spec());
        Map<String, Object> fields = JsonPlain.fields(spec);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", exercise.id());
        if (fields.remove("figure") != null) {
            row.put("figure", spec.get("figure").span().text());
        }
        row.putAll(FieldTree.flatten(fields));
        if (exercise.spec().equipment().isEmpty()) {
            row.put("equipment", NO_EQUIPMENT); // an empty cell would say that nobody knows
        }
        String body = exercise.bodyFile().text().strip();
        if (!body.isEmpty()) {
            row.put("body", body);
        }
        return row;
    }

    /** In the order of the spec's fields; inside a field as they are met, with the entries of lists in order. */
    private static List<String> columns(List<Map<String, String>> rows) {
        Set<String> met = new LinkedHashSet<>();
        rows.forEach(row -> met.addAll(row.keySet()));
        List<String> order = new ArrayList<>(met);
        List<String> columns = new ArrayList<>(met);
        List<String> first = new ArrayList<>(List.of("id"));
        first.addAll(SpecOrder.KEYS);
        first.add("body");
        columns.sort(Comparator.comparingInt((String path) -> first.indexOf(path.replaceFirst("\\..*", "")))
                .thenComparing(GuideTable::places)
                .thenComparingInt(order::indexOf));
        return columns;
    }

    /** The numbers of a path, so that the second entry of a list follows the first, and a tenth the ninth. */
    private static String places(String path) {
        StringBuilder places = new StringBuilder();
        for (String part : path.split("\\.", -1)) {
            if (part.matches("[0-9]{1,4}")) {
                places.append(String.join("", Collections.nCopies(4 - part.length(), "0")))
                        .append(part);
            }
        }
        return places.toString();
    }
}
