package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** This program, from its classes or, when there is one, by its packaged launcher. */
final class CuecardTool implements Tool {
    private static final String GUIDE = """
            title: A made-up guide
            summary: As many exercises as a benchmark wants.
            language: en
            base-url: https://guide.example/
            theme: cuecard
            publisher:
              name: Nobody
              about: Nobody publishes this.
            welcome: A guide to measure with.
            stop-signs: [Sharp or sudden pain, "Dizziness, or feeling faint"]
            safety: ["General information, not diagnosis or treatment."]
            before-you-start: [Clear the floor around you.]
            credit: All of it is made up.
            booklet: false
            zip: false
            pdf: false
            """;

    @Override
    public String name() {
        return "Cuecard";
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public void prepare(SampleGuide guide, Path folder) throws IOException {
        SampleGuide.write(folder.resolve("site/guide.yaml"), GUIDE);
        Files.copy(SampleGuide.VOCABULARY, folder.resolve("site/vocabulary.yaml"));
        for (SampleGuide.Page page : guide.pages().toList()) {
            SampleGuide.write(
                    folder.resolve("site/pages/" + page.id() + ".md"),
                    "---\ntitle: " + page.title() + "\nsummary: " + page.summary() + "\n---\n" + page.body());
        }
        Path exercises = Files.createDirectories(folder.resolve("exercises"));
        for (SampleExercise exercise : (Iterable<SampleExercise>) guide.exercises()::iterator) {
            Files.writeString(exercises.resolve(exercise.id() + ".yaml"), exercise.spec());
            Files.writeString(exercises.resolve(exercise.id() + ".md"), exercise.markdown(id -> "exercise:" + id));
        }
    }

    @Override
    public List<String> command(Path folder, Path output) {
        List<String> command = new ArrayList<>();
        Optional.ofNullable(System.getProperty("cuecard.launcher")).ifPresentOrElse(command::add, () -> {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(System.getProperty("cuecard.options", "-Xmx2g").split(" ")));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.cuecard.cli.Main"));
        });
        command.addAll(List.of("build", "--no-pdf", "--no-cache", "--quiet", folder.toString()));
        command.addAll(List.of("--output", output.toString()));
        return command;
    }
}
