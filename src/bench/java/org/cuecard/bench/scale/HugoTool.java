package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hugo, with an equal theme: the same pages, of the same YAML and Markdown. */
final class HugoTool implements Tool {
    private static final String OUTPUTS = "[html, now, a4, a4large, letter, letterlarge, item]";

    @Override
    public String name() {
        return "Hugo";
    }

    @Override
    public Optional<String> missing() {
        return Processes.answers("hugo", "version") ? Optional.empty() : Optional.of("hugo");
    }

    @Override
    public void prepare(SampleGuide guide, Path folder) throws IOException {
        Resources.copy("hugo", folder);
        Resources.drawings(folder.resolve("layouts/partials"));
        SampleGuide.write(folder.resolve("data/vocabulary.yaml"), Files.readString(SampleGuide.VOCABULARY));
        for (SampleGuide.Page page : guide.pages().toList()) {
            page(folder, page.id(), page.title(), page.summary(), "", page.body());
        }
        page(folder, "handout", "Make a handout", "Pick exercises.", "layout: handout\n", "");
        page(folder, "exercises/_index", "Exercises", "All exercises.", "", "");
        for (SampleExercise exercise : (Iterable<SampleExercise>) guide.exercises()::iterator) {
            SampleGuide.write(
                    folder.resolve("content/exercises/" + exercise.id() + ".md"),
                    "---\ntitle: " + exercise.name() + "\noutputs: " + OUTPUTS + "\ntrains: " + exercise.muscles()
                            + "\nlevels: [" + exercise.level() + "]\npatterns: [" + exercise.pattern() + "]\n"
                            + spec(exercise) + "---\n" + exercise.markdown(id -> "/exercises/" + id + "/"));
        }
    }

    /**
     * To Hugo, aliases are other addresses of a page, and not other names of what it is about; and it reads YAML 1.1,
     * where {@code on} is a way to say yes.
     */
    private static String spec(SampleExercise exercise) {
        return exercise.spec().replace("\naliases:", "\nalso:").replace(" on: ", " \"on\": ");
    }

    private static void page(Path folder, String path, String title, String summary, String more, String body)
            throws IOException {
        SampleGuide.write(
                folder.resolve("content/" + path + ".md"),
                "---\ntitle: " + title + "\nsummary: " + summary + "\n" + more + "---\n" + body);
    }

    @Override
    public List<String> command(Path folder, Path output) {
        return List.of("hugo", "--quiet", "--destination", output.toString());
    }
}
