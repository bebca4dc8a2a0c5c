package org.cuecard.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.model.Vocabulary;
import org.cuecard.output.NewFiles;
import org.cuecard.source.SourceFile;

/** The files that {@code init} leaves behind. */
public final class Scaffold {
    private static final String VOCABULARY = "site/vocabulary.yaml";

    /** The guide itself, in the author's language. */
    private static final List<String> GUIDE = List.of(
            "exercises/wall-sit.md", "exercises/wall-sit.yaml", "site/guide.yaml", "site/pages/about.md", VOCABULARY);

    /** What helps to work on it. */
    private static final List<String> WORKSHOP =
            List.of(".github/workflows/guide.yml", ".vscode/extensions.json", ".vscode/settings.json");

    /** The kinds of files that {@code .vscode/settings.json} names a schema for. */
    private static final List<FileKind> SCHEMAS =
            List.of(FileKind.EXERCISE, FileKind.GUIDE, FileKind.PROGRAMME, FileKind.THEME, FileKind.VOCABULARY);

    private Scaffold() {}

    /**
     * A small guide that builds, in English and with the theme cuecard.
     *
     * @return the paths that were written
     * @throws IOException when one of the files is there already, or cannot be written; then none is left behind
     */
    public static List<String> guide(Path folder, String title) throws IOException {
        return guide(folder, GuideStart.DEFAULT.withTitle(title));
    }

    /**
     * A small guide that builds, with settings for editors and for the server that publishes it.
     *
     * @return the paths that were written
     * @throws IOException when one of the files is there already, or cannot be written; then none is left behind
     */
    public static List<String> guide(Path folder, GuideStart start) throws IOException {
        Map<String, String> values = Map.of(
                "title", start.title(),
                "language", start.language(),
                "paper", start.paper(),
                "theme", start.theme());
        SortedMap<String, String> files = new TreeMap<>();
        String folderOfWords = "scaffold/" + start.words() + "/";
        for (String path : GUIDE) {
            files.put(path, StarterText.filled(folderOfWords + path, values));
        }
        for (String path : WORKSHOP) {
            files.put(path, StarterText.filled("scaffold/any/" + path, Map.of()));
        }
        Optional<Vocabulary> words =
                GuideVocabulary.of(SourceFile.of(VOCABULARY, StarterText.filled(folderOfWords + VOCABULARY, values)));
        for (FileKind kind : SCHEMAS) {
            files.put(".vscode/cuecard/" + kind.id() + ".schema.json", kind.schema(words));
        }
        return NewFiles.create(folder, files);
    }
}
