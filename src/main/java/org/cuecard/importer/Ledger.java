package org.cuecard.importer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.source.ContentHash;
import org.cuecard.source.SourceFile;

/**
 * What an import wrote, so that the next one can tell the source's changes from an author's. It lies in the guide as
 * {@code exercises/.import/NAME.csv}, a line a field: the record, the exercise's id, the field, and the beginning of
 * the hash of what the source said.
 */
final class Ledger {
    private static final List<String> HEADINGS = List.of("record", "id", "field", "hash");
    private static final int HASH = 16;

    private final SortedMap<String, Entry> entries;

    private Ledger(SortedMap<String, Entry> entries) {
        this.entries = entries;
    }

    /** What was written of one record: the exercise's id, and hashes by field. */
    record Entry(String id, SortedMap<String, String> hashes) {
        Entry {
            hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        }
    }

    static Ledger empty() {
        return new Ledger(new TreeMap<>());
    }

    /** Reads a ledger. Lines that are none are passed over: at worst an author is asked about a field once more. */
    static Ledger read(SourceFile file) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(Importer.MAX_BYTES)
                .ofCsvRecord(file.text())) {
            for (CsvRecord line : reader) {
                List<String> cells = line.getFields();
                if (cells.size() == HEADINGS.size() && !cells.equals(HEADINGS)) {
                    Entry entry = entries.getOrDefault(cells.get(0), new Entry(cells.get(1), new TreeMap<>()));
                    SortedMap<String, String> hashes = new TreeMap<>(entry.hashes());
                    hashes.put(cells.get(2), cells.get(3));
                    entries.put(cells.get(0), new Entry(entry.id(), hashes));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return new Ledger(entries);
    }

    Map<String, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    Ledger with(SortedMap<String, Entry> more) {
        SortedMap<String, Entry> all = new TreeMap<>(entries);
        all.putAll(more);
        return new Ledger(all);
    }

    String text() {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(HEADINGS);
            entries.forEach((record, entry) ->
                    entry.hashes().forEach((field, hash) -> csv.writeRecord(record, entry.id(), field, hash)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return out.toString();
    }

    static String hash(String value) {
        return ContentHash.begin().with(value).hex().substring(0, HASH);
    }

    static String hash(byte[] value) {
        return ContentHash.begin().with(value).hex().substring(0, HASH);
    }
}
