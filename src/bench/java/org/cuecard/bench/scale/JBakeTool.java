package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JBake, with an equal theme. The property {@code jbake} names the folder of its jars.
 *
 * <p>JBake 2.6 reads no YAML, so each exercise has its spec as JSON. It writes one file for each content, so six more
 * contents name the exercise. It parts only the list of all posts, so each page of a list is a content that says what is
 * on it.
 */
final class JBakeTool implements Tool {
    /** Without the second one its store begins with more than a gigabyte, be the guide ever so short. */
    private static final String OPTIONS = "-Xmx2g -Dmemory.directMemory.preallocate=false";

    private static final List<String> PAPERS = List.of("a4", "a4-large", "letter", "letter-large");

    private final Optional<Path> installed =
            Optional.ofNullable(System.getProperty("jbake")).map(Path::of).map(Path::toAbsolutePath);

    @Override
    public String name() {
        return "JBake";
    }

    @Override
    public Optional<String> missing() {
        return installed.filter(JBakeTool::hasJars).isPresent()
                ? Optional.empty()
                : Optional.of("-Djbake=FOLDER, with the jars of JBake 2.6");
    }

    private static boolean hasJars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().matches("jbake-core-2\\.6\\..*\\.jar"));
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void prepare(SampleGuide guide, Path folder) throws IOException {
        Resources.copy("jbake", folder);
        Resources.drawings(folder.resolve("templates"));
        String vocabulary = Files.readString(SampleGuide.VOCABULARY).replace("\nmuscles:", "\ntrains:");
        SampleGuide.write(
                folder.resolve("templates/vocabulary.ftl"), "<#assign words = " + YamlAsJson.of(vocabulary) + ">\n");
        Path contents = folder.resolve("content");
        for (SampleGuide.Page page : guide.pages().toList()) {
            content(
                    contents.resolve(page.id() + "/index.md"),
                    "type=page\nid=" + page.id() + "\ntitle=" + page.title() + "\nsummary=" + page.summary(),
                    page.body());
        }
        content(contents.resolve("handout/index.html"), "type=handout\ntitle=Make a handout", "");
        content(contents.resolve("404.html"), "type=missing", "");
        content(contents.resolve("search.html"), "type=search", "");
        content(contents.resolve("exercises.html"), "type=open", "");
        SampleLists lists = SampleLists.of(guide);
        lists(contents, lists);
        for (SampleExercise exercise : (Iterable<SampleExercise>) guide.exercises()::iterator) {
            exercise(contents.resolve("exercises/" + exercise.id()), exercise, lists.related(exercise));
        }
    }

    private static void exercise(Path folder, SampleExercise exercise, List<String> related) throws IOException {
        content(
                folder.resolve("index.md"),
                "type=exercise\nid=" + exercise.id() + "\ntitle=" + exercise.name() + "\nrelated="
                        + String.join(" ", related) + "\nspec=" + YamlAsJson.of(exercise.spec()),
                exercise.markdown(id -> "/exercises/" + id + "/"));
        content(folder.resolve("now.html"), "type=now\nof=" + exercise.id(), "");
        content(folder.resolve("item.html"), "type=item\nof=" + exercise.id(), "");
        for (String paper : PAPERS) {
            content(folder.resolve(paper + ".html"), "type=sheet\nof=" + exercise.id() + "\npaper=" + paper, "");
        }
    }

    private static void lists(Path contents, SampleLists lists) throws IOException {
        list(contents, "exercises", "Exercises", lists.all());
        for (Map.Entry<String, Map<String, List<String>>> kind : lists.terms().entrySet()) {
            String counts = kind.getValue().entrySet().stream()
                    .map(term -> "{\"id\":\"" + term.getKey() + "\",\"count\":"
                            + term.getValue().size() + "}")
                    .collect(Collectors.joining(",", "{\"of\":[", "]}"));
            content(
                    contents.resolve(kind.getKey() + "/index.html"),
                    "type=terms\ntitle=" + kind.getKey() + "\nkind=" + kind.getKey() + "\ncounts=" + counts,
                    "");
            for (Map.Entry<String, List<String>> term : kind.getValue().entrySet()) {
                list(contents, kind.getKey() + "/" + term.getKey(), term.getKey(), term.getValue());
            }
        }
    }

    private static void list(Path contents, String path, String title, List<String> exercises) throws IOException {
        List<List<String>> parts = SampleLists.parts(exercises);
        for (int part = 1; part <= parts.size(); part++) {
            content(
                    contents.resolve(path + (part == 1 ? "" : "/page/" + part) + "/index.html"),
                    "type=list\ntitle=" + title + "\npath=" + path + "\npart=" + part + "\nparts=" + parts.size()
                            + "\nentries=" + String.join(" ", parts.get(part - 1)),
                    "");
        }
    }

    private static void content(Path file, String header, String body) throws IOException {
        SampleGuide.write(file, header + "\n~~~~~~\n" + body);
    }

    @Override
    public List<String> command(Path folder, Path output) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("jbake.options", OPTIONS).split(" ")));
        command.add("-Dlogback.configurationFile=" + folder.resolve("logback.xml"));
        command.addAll(List.of("-cp", installed.orElseThrow().resolve("*").toString(), "org.jbake.launcher.Main"));
        command.addAll(List.of("-b", folder.toString(), output.toString()));
        return command;
    }
}
