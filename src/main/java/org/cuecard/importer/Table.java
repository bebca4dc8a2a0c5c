package org.cuecard.importer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * A table of texts, read from CSV with commas, semicolons or tabs.
 *
 * @param headings what stands above the columns
 * @param header where the headings stand
 */
record Table(List<String> headings, SourceSpan header, List<Line> lines) {
    /** One row; it may have fewer cells than there are headings, and cells with line ends in them. */
    record Line(SourceSpan span, List<String> cells) {}

    Table {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** Reads a table; empty when it is none, and then that was reported. */
    static Optional<Table> read(SourceFile file, DiagnosticSink sink) {
        String text = file.text();
        int skipped = 0;
        char separator = ',';
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && text.charAt(5) == '\n') {
            separator = text.charAt(4); // a line that Excel writes and takes back
            skipped = 6;
        } else {
            separator = separator(text);
        }
        int[] starts = lineStarts(text);
        int firstLine = skipped == 0 ? 0 : 1;
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(Importer.MAX_BYTES)
                .ofCsvRecord(text.substring(skipped))) {
            for (CsvRecord record : reader) {
                int line = (int) record.getStartingLineNumber() - 1 + firstLine;
                int start = starts[Math.min(line, starts.length - 1)];
                int end = text.indexOf('\n', start);
                List<String> cells = record.getFields().stream()
                        .map(PlainText::clean)
                        .map(String::strip)
                        .toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    lines.add(new Line(file.span(start, end < 0 ? text.length() : end), cells));
                }
            }
        } catch (CsvParseException e) {
            sink.report(Diagnostic.of(
                    Code.TABLE_SYNTAX,
                    lines.isEmpty() ? file.start() : lines.get(lines.size() - 1).span(),
                    "the table cannot be read on from here",
                    "is a quote never closed? A quote inside a cell in quotes is written twice"));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        Optional<Diagnostic> problem = problem(file, lines);
        problem.ifPresent(sink::report);
        if (problem.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Table(lines.get(0).cells(), lines.get(0).span(), lines.subList(1, lines.size())));
    }

    private static Optional<Diagnostic> problem(SourceFile file, List<Line> lines) {
        if (lines.isEmpty()) {
            return Optional.of(Diagnostic.of(
                    Code.TABLE_SYNTAX, file.start(), "this table is empty", "its first line names the columns"));
        }
        Line last = lines.get(lines.size() - 1);
        boolean open = quotes(file.text()) % 2 == 1
                && last.cells().stream().anyMatch(cell -> cell.lines().count() > 2);
        if (open) {
            return Optional.of(Diagnostic.of(
                    Code.TABLE_SYNTAX,
                    last.span(),
                    "a quote in this line is never closed, so that all that follows is one cell",
                    "close it; a quote inside a cell in quotes is written twice"));
        }
        return Optional.empty();
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '"').count();
    }

    /** The sign that parts the headings: the one that stands most often outside quotes in their line. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            int count = 0;
            boolean quoted = false;
            for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
                char c = text.charAt(i);
                quoted ^= c == '"';
                count += !quoted && c == candidate ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static int[] lineStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts.add(at + 1);
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
