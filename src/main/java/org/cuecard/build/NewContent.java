package org.cuecard.build;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.Suggestion;
import org.cuecard.model.TermKind;
import org.cuecard.output.NewFiles;
import org.cuecard.parse.NewId;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourcePath;
import org.cuecard.source.SourceTree;
import org.cuecard.source.SourceTreeReader;
import org.cuecard.theme.BundledThemes;

/**
 * Starts pieces of content for an author to go on with. Each is a draft that passes every check as it stands. Either
 * all of its files are written or none, and never over one that is there; what is in the way is told as a problem.
 */
public final class NewContent {
    private static final String NOTHING_WRITTEN = "nothing was written";

    private final Path guide;
    private final SourceTree tree;

    private NewContent(Path guide, SourceTree tree) {
        this.guide = guide;
        this.tree = tree;
    }

    /**
     * What can be started in a guide.
     *
     * @throws IOException when the guide's folder cannot be read
     */
    public static NewContent in(Path guide) throws IOException {
        return new NewContent(guide, SourceTreeReader.read(guide, List.of("exercises", "site", "themes")));
    }

    /**
     * An exercise: a spec and a body.
     *
     * @param path below {@code exercises/}, without ending; its last part is the id
     * @return the paths that were written
     * @throws IOException when the system does not let them be written
     */
    public Checked<List<String>> exercise(String path, String name) throws IOException {
        String muscle = GuideVocabulary.read(guide)
                .flatMap(terms -> terms.ids(TermKind.MUSCLE).stream().findFirst())
                .orElse("quadriceps");
        return pair("exercise", "an exercise", "exercises", path, Map.of("name", name, "muscle", muscle));
    }

    /**
     * A programme of the guide's first exercise: a spec and a body.
     *
     * @param path below {@code site/programmes/}, without ending; its last part is the id
     * @return the paths that were written
     * @throws IOException when the system does not let them be written
     */
    public Checked<List<String>> programme(String path, String name) throws IOException {
        Optional<String> exercise = ids("exercises").stream().findFirst();
        if (exercise.isEmpty()) {
            return Checked.failed(List.of(Diagnostic.of(
                    Code.NO_EXERCISES,
                    SourceFile.absent("exercises").start(),
                    "there is no exercise for a programme to name",
                    "start one first: cuecard new exercise ID")));
        }
        return pair(
                "programme",
                "a programme",
                "site/programmes",
                path,
                Map.of("name", name, "exercise", exercise.orElseThrow()));
    }

    /**
     * A page of text.
     *
     * @param path below {@code site/pages/}, without ending
     * @return the path that was written
     * @throws IOException when the system does not let it be written
     */
    public Checked<List<String>> page(String path, String title) throws IOException {
        String file = "site/pages/" + path + ".md";
        Optional<Diagnostic> problem = badPath(path, file, "a page").or(() -> exists(file));
        if (problem.isPresent()) {
            return Checked.failed(problem.stream().toList());
        }
        return create(Map.of(file, StarterText.filled("new/page.md", Map.of("name", title))));
    }

    /**
     * A theme that changes nothing yet.
     *
     * @param id the name of its folder
     * @param name what people call it
     * @param parent the theme that it extends: one of the guide's, or one that comes with Cuecard
     * @param version of this program, such as {@code 0.1.0}
     * @return the path that was written
     * @throws IOException when the system does not let it be written
     */
    public Checked<List<String>> theme(String id, String name, String parent, String version) throws IOException {
        String file = "themes/" + id + "/theme.yaml";
        Optional<Diagnostic> problem = NewId.problem(id, SourceFile.absent(file).start(), "a theme")
                .map(told -> told.withHint(NOTHING_WRITTEN))
                .or(() -> exists(file));
        if (problem.isPresent()) {
            return Checked.failed(problem.stream().toList());
        }
        SortedSet<String> known = new TreeSet<>(themes(tree));
        known.addAll(themes(BundledThemes.read()));
        if (!known.contains(parent)) {
            return Checked.failed(List.of(Diagnostic.of(
                    Code.NO_THEME,
                    SourceFile.absent(file).start(),
                    "there is no theme \"" + parent + "\" to extend",
                    Suggestion.hint(parent, known).stream().toArray(String[]::new))));
        }
        Map<String, String> values = Map.of("id", id, "name", name, "parent", parent, "engine", engine(version));
        return create(Map.of(file, StarterText.filled("new/theme.yaml", values)));
    }

    private Checked<List<String>> pair(
            String template, String kind, String folder, String path, Map<String, String> values) throws IOException {
        String id = SourcePath.name(path);
        String spec = folder + "/" + path + ".yaml";
        Optional<Diagnostic> problem =
                badPath(path, spec, kind).or(() -> exists(spec)).or(() -> taken(id, folder, spec));
        if (problem.isPresent()) {
            return Checked.failed(problem.stream().toList());
        }
        Map<String, String> files = new TreeMap<>();
        for (String ending : List.of(".md", ".yaml")) {
            files.put(folder + "/" + path + ending, StarterText.filled("new/" + template + ending, values));
        }
        return create(files);
    }

    /** Folders follow the rule for ids too, so that no path leads out of where the files belong. */
    private static Optional<Diagnostic> badPath(String path, String file, String kind) {
        return Arrays.stream(path.split("/", -1))
                .flatMap(part -> NewId.problem(part, SourceFile.absent(file).start(), kind).stream())
                .map(problem -> problem.withHint(NOTHING_WRITTEN))
                .findFirst();
    }

    private Optional<Diagnostic> exists(String file) {
        return tree.file(file).isPresent() ? Optional.of(fileExists(file)) : Optional.empty();
    }

    private static Diagnostic fileExists(String file) {
        return Diagnostic.of(
                Code.FILE_EXISTS, SourceFile.absent(file).start(), "this file is there already", NOTHING_WRITTEN);
    }

    /** Whether a file in another folder has the id, which is the file's name whatever the folder. */
    private Optional<Diagnostic> taken(String id, String folder, String file) {
        return tree.filesUnder(folder).stream()
                .filter(other -> other.baseName().equals(id))
                .findFirst()
                .map(other -> Diagnostic.of(
                        Code.DUPLICATE_ID,
                        SourceFile.absent(file).start(),
                        "\"" + id + "\" is already the id of " + other.path(),
                        "an id is the file's name, whatever the folder: take another one",
                        NOTHING_WRITTEN));
    }

    private SortedSet<String> ids(String folder) {
        SortedSet<String> ids = new TreeSet<>();
        for (SourceFile file : tree.filesUnder(folder)) {
            if (SourcePath.name(file.path()).equals(file.baseName() + ".yaml")) {
                ids.add(file.baseName());
            }
        }
        return ids;
    }

    /** The names of the themes in a tree. */
    static SortedSet<String> themes(SourceTree tree) {
        return tree.filesUnder("themes").stream()
                .map(SourceFile::path)
                .filter(path -> path.endsWith("/theme.yaml"))
                .map(path -> SourcePath.name(SourcePath.folder(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** This version and all that follow up to the next that may break a theme. */
    private static String engine(String version) {
        String[] parts = version.split("[.-]", -1);
        return ">=" + parts[0] + "." + parts[1] + " <" + (Integer.parseInt(parts[0]) + 1);
    }

    private Checked<List<String>> create(Map<String, String> files) throws IOException {
        SortedMap<String, String> sorted = new TreeMap<>(files);
        try {
            return Checked.of(NewFiles.create(guide, sorted), List.of());
        } catch (FileAlreadyExistsException e) {
            return Checked.failed(List.of(fileExists(e.getFile())));
        }
    }
}
