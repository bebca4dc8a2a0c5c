package org.cuecard.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.model.TermKind;
import org.cuecard.output.NewFiles;

/** The files that {@code init} and {@code new} leave behind, kept as resources beside this class. */
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
            files.put(path, resource("scaffold/" + path, Map.of("title", title)));
        }
        return NewFiles.create(folder, files);
    }

    /**
     * A draft of an exercise, as a pair of files that pass every check.
     *
     * @param path below {@code exercises/}, without ending
     * @return the paths that were written
     * @throws IOException when one of the files is there already, or cannot be written; then none is left behind
     */
    public static List<String> exercise(Path folder, String path, String name) throws IOException {
        String muscle = GuideVocabulary.read(folder)
                .flatMap(terms -> terms.ids(TermKind.MUSCLE).stream().findFirst())
                .orElse("quadriceps");
        SortedMap<String, String> files = new TreeMap<>();
        Map<String, String> values = Map.of("name", name, "muscle", muscle);
        for (String ending : List.of(".md", ".yaml")) {
            files.put("exercises/" + path + ending, resource("new/exercise" + ending, values));
        }
        return NewFiles.create(folder, files);
    }

    private static String resource(String name, Map<String, String> values) throws IOException {
        try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                String quoted = value.getValue().replace("\\", "\\\\").replace("\"", "\\\"");
                text = text.replace("{{" + value.getKey() + "}}", quoted);
            }
            return text;
        }
    }
}
