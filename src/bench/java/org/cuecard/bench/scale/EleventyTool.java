package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Eleventy, with an equal theme. The property {@code eleventy} names the folder in which somebody ran {@code npm install
 * @11ty/eleventy}.
 */
final class EleventyTool implements Tool {
    private final Optional<Path> installed =
            Optional.ofNullable(System.getProperty("eleventy")).map(Path::of).map(Path::toAbsolutePath);

    @Override
    public String name() {
        return "Eleventy";
    }

    @Override
    public Optional<String> missing() {
        return installed.map(this::program).filter(Files::isRegularFile).isPresent()
                ? Optional.empty()
                : Optional.of("-Deleventy=FOLDER, where npm install @11ty/eleventy was run");
    }

    private Path program(Path folder) {
        return folder.resolve("node_modules/@11ty/eleventy/cmd.cjs");
    }

    @Override
    public void prepare(SampleGuide guide, Path folder) throws IOException {
        Resources.copy("eleventy", folder);
        Resources.drawings(folder.resolve("_includes"));
        Files.createSymbolicLink(
                folder.resolve("node_modules"), installed.orElseThrow().resolve("node_modules"));
        SampleGuide.write(folder.resolve("_data/vocabulary.yaml"), Files.readString(SampleGuide.VOCABULARY));
        for (SampleGuide.Page page : guide.pages().toList()) {
            SampleGuide.write(
                    folder.resolve(page.id() + ".md"),
                    "---\nlayout: page.njk\ntitle: " + page.title() + "\nsummary: " + page.summary() + "\n---\n"
                            + page.body());
        }
        for (SampleExercise exercise : (Iterable<SampleExercise>) guide.exercises()::iterator) {
            SampleGuide.write(
                    folder.resolve("exercises/" + exercise.id() + ".md"),
                    "---\n" + exercise.spec() + "---\n" + exercise.markdown(id -> "/exercises/" + id + "/"));
        }
    }

    @Override
    public List<String> command(Path folder, Path output) {
        return List.of(
                "node",
                "--max-old-space-size=8192",
                program(installed.orElseThrow()).toString(),
                "--quiet",
                "--output=" + folder.relativize(output));
    }
}
