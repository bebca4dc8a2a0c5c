package org.cuecard.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticLog;
import org.cuecard.parse.ReadProblems;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;

/** From the file or the folder that a person named to its records. */
final class CollectionReader {
    private final ImportRequest request;
    private final Terms terms;
    private final Optional<ImportMap> map;
    private final String language;
    private final DiagnosticLog log;

    CollectionReader(ImportRequest request, Terms terms, Optional<ImportMap> map, String language, DiagnosticLog log) {
        this.request = request;
        this.terms = terms;
        this.map = map;
        this.language = language;
        this.log = log;
    }

    /** The records, refused ones among them; problems of the whole are reported. */
    List<Found> read() throws IOException {
        List<Found> found = switch (request.collection()) {
            case FREE_EXERCISE_DB -> {
                FreeExerciseDb reader = new FreeExerciseDb(terms, pictures(), language);
                yield records(freeExerciseDbFiles(), FreeExerciseDb::isRecord, reader::read);
            }
            case WGER -> {
                Wger reader = new Wger(terms, pictures(), language, log);
                yield records(file(request.file(), request.shown()), Wger::isRecord, reader::read);
            }
            case CSV -> table();
        };
        if (found.isEmpty() && !log.hasErrors()) {
            log.report(Diagnostic.of(
                    Code.NOTHING_TO_IMPORT,
                    SourceFile.absent(request.shown()).start(),
                    "there is no exercise in \"" + request.shown() + "\"",
                    hint()));
        }
        return found;
    }

    private String hint() {
        return switch (request.collection()) {
            case FREE_EXERCISE_DB -> "name its dist/exercises.json, its folder exercises/, or the folder of all";
            case WGER -> "save what wger answers at /api/v2/exerciseinfo/?limit=2000 to a file, and name that";
            case CSV -> "below the line of headings, each line is an exercise";
        };
    }

    private List<Found> table() {
        String name = request.shown().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(xlsx?|ods|numbers)")) {
            log.report(Diagnostic.of(
                    Code.TABLE_SYNTAX,
                    SourceFile.absent(request.shown()).start(),
                    "this is a workbook, and Cuecard reads tables as CSV",
                    "open it in your spreadsheet, and save the sheet as CSV (UTF-8)"));
            return List.of();
        }
        return file(request.file(), request.shown()).stream()
                .flatMap(file -> Table.read(file, log).stream())
                .flatMap(table -> CoachTable.read(table, map, terms, pictures(), log).stream())
                .toList();
    }

    private List<SourceFile> file(Path path, String shown) {
        SourceTree tree = SourceTreeReader.readText(path, shown, Importer.MAX_BYTES);
        tree.problems().forEach(problem -> log.report(ReadProblems.diagnostic(problem)));
        return tree.file(shown).stream().toList();
    }

    /** All in one file, or a file each; a folder of the whole repository holds both, and the one file is taken. */
    private List<SourceFile> freeExerciseDbFiles() throws IOException {
        Path start = request.file();
        if (!Files.isDirectory(start)) {
            return file(start, request.shown());
        }
        for (String whole : List.of("dist/exercises.json", "exercises.json")) {
            if (Files.isRegularFile(start.resolve(whole))) {
                return file(start.resolve(whole), request.shown() + "/" + whole);
            }
        }
        Path folder = Files.isDirectory(start.resolve("exercises")) ? start.resolve("exercises") : start;
        List<Path> paths;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            paths = all.filter(path -> path.getFileName().toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths) {
            String below = start.relativize(path).toString().replace('\\', '/');
            files.addAll(file(path, request.shown() + "/" + below));
        }
        return files;
    }

    private PictureSource pictures() {
        Path start = request.file().toAbsolutePath().normalize();
        Path folder = Files.isDirectory(start) || start.getParent() == null ? start : start.getParent();
        List<Path> roots = new ArrayList<>(List.of(folder, folder.resolve("exercises")));
        if (folder.endsWith("dist")) {
            roots.add(folder.resolveSibling("exercises"));
        }
        return new PictureSource(roots);
    }

    private List<Found> records(
            List<SourceFile> files, Predicate<JsonValue> isRecord, Function<JsonValue, Found> reader) {
        List<Found> found = new ArrayList<>();
        for (SourceFile file : files) {
            for (JsonValue entry :
                    JsonReader.read(file, log).map(CollectionReader::entries).orElse(List.of())) {
                if (isRecord.test(entry)) {
                    found.add(reader.apply(entry));
                } else {
                    String where = "line " + entry.span().line();
                    String record = entry.get("id")
                            .text()
                            .or(() -> entry.get("pk").text())
                            .orElse(where);
                    found.add(Found.refused(
                            record,
                            entry.span(),
                            "",
                            where + " holds no record of "
                                    + request.collection().id()));
                }
            }
        }
        return found;
    }

    /** The records of a file: a list, a list inside an object, or one record. */
    private static List<JsonValue> entries(JsonValue root) {
        if (root instanceof JsonValue.Row row) {
            return row.values();
        }
        for (String key : List.of("results", "exercises")) {
            boolean isWger = root.has("language") || root.has("license") || root.has("category");
            if (root.get(key) instanceof JsonValue.Row row && !isWger) {
                return row.values();
            }
        }
        return List.of(root);
    }
}
