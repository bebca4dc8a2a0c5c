package org.cuecard.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.schema.Doc;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceFile;

/** How the words of other collections become terms of a guide, and the columns of a table fields of a spec. */
@Doc("How the words of a collection become terms of a guide's vocabulary, and the columns of a table fields.")
record ImportMap(
        @Doc("Muscles by their ids in the guide.") Map<String, Words> muscles,
        @Doc("Equipment by its ids in the guide.") Map<String, Words> equipment,
        @Doc("Levels by their ids in the guide.") Map<String, Words> levels,

        @Doc(value = "Words that mean no equipment.", example = "[body only]")
        List<String> noEquipment,

        @Doc("The columns of a table.") List<Column> columns,
        @Doc("Who is credited for the records of a table.") Optional<Source> credit) {
    ImportMap {
        muscles = ordered(muscles);
        equipment = ordered(equipment);
        levels = ordered(levels);
        noEquipment = List.copyOf(noEquipment);
        columns = List.copyOf(columns);
    }

    /** A term and the words that stand for it. */
    @Doc("A term, and the words that stand for it elsewhere.")
    record Words(
            @Doc("The words, in any case.") List<String> words,

            @Doc("Categories of exercises that stand for it where a record names no muscle.")
            List<String> categories,

            @Doc("Its name, for a guide whose vocabulary lacks it.")
            Optional<String> name,

            @Doc("A muscle's Latin name, for a guide whose vocabulary lacks it.")
            Optional<String> latin) {
        Words {
            words = List.copyOf(words);
            categories = List.copyOf(categories);
        }
    }

    /** A column of a table. */
    @Doc("A column, and the field that it is.")
    record Column(
            @Doc(value = "What stands above the column.", example = "Ablauf")
            String heading,

            @Doc(value = "The field, with points between its parts.", example = "muscles.primary")
            String field) {}

    /** Where the records come from. */
    @Doc("Where the records come from.")
    record Source(
            @Doc("The title of the work.") String title,
            @Doc("Who wrote it.") Optional<String> author,
            @Doc("Where it was published.") Optional<String> source,
            @Doc("Its address.") Optional<String> url,

            @Doc("The licence that it is used under.") Optional<String> licence) {}

    /** The text of the map that comes with Cuecard, to be edited. */
    static String bundledText() {
        try (InputStream in = ImportMap.class.getResourceAsStream("map.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks the map of other collections' words");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportMap bundled() {
        DiagnosticLog log = new DiagnosticLog();
        return read(SourceFile.of("map.yaml", bundledText()), log)
                .orElseThrow(() -> new IllegalStateException("the bundled map: " + log.all()));
    }

    static Optional<ImportMap> read(SourceFile file, DiagnosticSink sink) {
        return SpecReader.read(file, ImportMap.class, sink);
    }

    private static Map<String, Words> ordered(Map<String, Words> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
