package org.cuecard.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.output.NewFiles;

/** The files that {@code init} leaves behind. */
public final class Scaffold {
    private static final List<String> GUIDE = List.of(
            "exercises/wall-sit.md",
            "exercises/wall-sit.yaml",
            "site/guide.yaml",
            "site/pages/about.md",
            "site/vocabulary.yaml");

    private Scaffold() {}

    /**
     * A small guide that builds.
     *
     * @return the paths that were written
     * @throws IOException when one of the files is there already, or cannot be written; then none is left behind
     */
    public static List<String> guide(Path folder, String title) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : GUIDE) {
            files.put(path, StarterText.filled("scaffold/" + path, Map.of("title", title)));
        }
        return NewFiles.create(folder, files);
    }
}
