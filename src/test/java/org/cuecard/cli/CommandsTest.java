package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as a person uses them, from the first guide to the cleared output. */
class CommandsTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void the_guide_that_init_makes_builds_without_a_warning() {
        Run init = Run.in(temp, "init", "guide", "--title", "Legs \"first\"");
        assertThat(init.code()).isZero();
        assertThat(init.out()).contains("guide/site/guide.yaml", "Now: cuecard build guide");
        Run build = Run.in(temp, "build", "guide", "--strict");
        assertThat(build.err()).isEmpty();
        assertThat(build.out()).matches("[0-9]+ pages: [0-9]+ files written, 0 unchanged; 0 warnings; [0-9.]+ s\n");
        assertThat(temp.resolve("guide/public/exercises/wall-sit.html"))
                .content()
                .contains("Legs &quot;first&quot;");
    }

    @Test
    void what_a_build_remembers_goes_where_it_is_told_to() throws IOException {
        Run.in(temp, "init", ".");
        Path spec = temp.resolve("exercises/wall-sit.yaml");
        Files.writeString(spec, Files.readString(spec) + "figure: {poses: [{id: sit, label: Sit, knees: 40}]}\n");
        assertThat(Run.in(temp, "build", "--cache", "kept", "--no-cache").code())
                .isZero();
        assertThat(temp.resolve("kept")).doesNotExist();
        assertThat(Run.in(temp, "build", "--cache", "kept").code()).isZero();
        assertThat(temp.resolve("kept/CACHEDIR.TAG")).exists();
        assertThat(temp.resolve("kept/figure")).isNotEmptyDirectory();
    }

    /** What a tool that publishes the folder compares. */
    private static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(folder.relativize(file).toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void after_a_change_in_one_exercise_all_other_pages_keep_their_times_and_the_work_saved_is_told()
            throws IOException {
        Run.in(temp, "init", ".");
        Path specs = temp.resolve("exercises");
        String spec = Files.readString(specs.resolve("wall-sit.yaml"));
        Files.writeString(
                specs.resolve("chair-sit.yaml"), spec.replaceFirst("(?m)^name: .*\\naliases: .*$", "name: Chair sit"));
        Files.copy(specs.resolve("wall-sit.md"), specs.resolve("chair-sit.md"));
        Files.writeString(specs.resolve("wall-sit.yaml"), spec.replaceFirst("(?m)^summary:.*$", "summary: Sit."));
        Run.in(temp, "build", "--no-pdf", "--cache", "kept");
        Map<String, FileTime> before = times(temp.resolve("public"));
        Files.writeString(specs.resolve("wall-sit.yaml"), spec.replaceFirst("(?m)^summary:.*$", "summary: Sit well."));
        Run again = Run.in(temp, "build", "--no-pdf", "--cache", "kept");
        Map<String, FileTime> after = times(temp.resolve("public"));
        List<String> changed = after.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(changed)
                .contains("exercises/wall-sit.html")
                .noneMatch(file -> file.startsWith("print/exercises/chair-sit") || file.startsWith("assets/"))
                .hasSizeLessThan(after.size() / 2);
        assertThat(again.out())
                .contains((changed.size() - 1) + " files written, ")
                .contains(" remembered");
    }

    @Test
    void timings_tell_each_stage_what_was_made_and_what_took_longest() {
        Run.in(temp, "init", ".");
        assertThat(Run.in(temp, "build", "--no-pdf").out()).doesNotContain("Where the time went");
        String told = Run.in(temp, "build", "--no-pdf", "--timings").out();
        assertThat(told)
                .containsPattern("reading files +[0-9.]+ s +[0-9]+ %  [0-9]+ files\n")
                .containsPattern("making and writing files +[0-9.]+ s +[0-9]+ %  [0-9]+ files\n")
                .containsPattern("sheets +[0-9.]+ s +[0-9]+ %  [0-9]+\n");
        assertThat(told.substring(told.indexOf("What took longest")).lines()).hasSize(6);
        double shares = Pattern.compile("([0-9]+) %")
                .matcher(told.substring(0, told.indexOf("What was made")))
                .results()
                .mapToInt(share -> Integer.parseInt(share.group(1)))
                .sum();
        assertThat(shares).as("the stages are the whole build").isBetween(90.0, 110.0);
    }

    @Test
    void clean_removes_what_build_wrote_and_nothing_else() throws IOException {
        Run.in(temp, "init", ".");
        Run.in(temp, "build");
        Files.writeString(temp.resolve("public/CNAME"), "example.org");
        Run clean = Run.in(temp, "clean");
        assertThat(clean.out()).matches("[0-9]+ files removed\n");
        try (Stream<Path> left = Files.list(temp.resolve("public"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("CNAME", ".cuecard-manifest");
        }
    }

    @Test
    void an_output_folder_that_is_not_ours_is_refused() throws IOException {
        Run.in(temp, "init", ".");
        Files.createDirectories(temp.resolve("www"));
        Files.writeString(temp.resolve("www/index.html"), "mine");
        Run build = Run.in(temp, "build", "-o", "www");
        assertThat(build.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(build.err()).contains("error[output-not-ours]").contains("Nothing was written");
        assertThat(temp.resolve("www/index.html")).hasContent("mine");
    }

    @Test
    void a_folder_outside_the_guide_is_told_by_its_own_path() throws IOException {
        Run.in(temp, "init", "guide");
        Path www = Files.createDirectories(temp.resolve("www"));
        Files.writeString(www.resolve("index.html"), "mine");
        Run build = Run.in(temp, "build", "guide", "-o", www.toString());
        assertThat(build.err()).startsWith(www + ": error[output-not-ours]");
    }

    @Test
    void problems_can_be_told_to_programs() throws IOException {
        Run.in(temp, "init", ".");
        Path spec = temp.resolve("exercises/wall-sit.yaml");
        Files.writeString(spec, Files.readString(spec).replace("sides: both", "sides: all"));
        Run json = Run.in(temp, "check", "--format", "json");
        assertThat(json.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(json.out())
                .startsWith("{\"severity\":\"error\",\"code\":\"bad-value\"")
                .contains("\"file\":\"exercises/wall-sit.yaml\",\"line\":14,\"column\":8,\"end-line\":14");
        assertThat(json.err()).isEmpty();
        Run github = Run.in(temp, "check", "--format", "github");
        assertThat(github.out()).startsWith("::error file=exercises/wall-sit.yaml,line=14,col=8,title=bad-value::");
    }

    @Test
    void paths_lead_from_where_the_person_stands() throws IOException {
        Run.in(temp, "init", "guide");
        Files.delete(temp.resolve("guide/exercises/wall-sit.md"));
        assertThat(Run.in(temp, "check", "guide").err()).startsWith("guide/exercises/wall-sit.yaml:1:1: error");
    }

    @Test
    void strict_makes_a_warning_fail_and_writes_nothing() throws IOException {
        Run.in(temp, "init", ".");
        Path spec = temp.resolve("exercises/wall-sit.yaml");
        Files.writeString(spec, Files.readString(spec) + "reviewed: {on: 2024-01-01, due: 2025-01-01}\n");
        assertThat(Run.in(temp, "build", "--strict").code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(temp.resolve("public")).doesNotExist();
        Run lenient = Run.in(temp, "build");
        assertThat(lenient.code()).isZero();
        assertThat(lenient.err()).contains("warning[review-overdue]");
        assertThat(Run.in(temp, "build", "--strict", "--now", "2024-06-01").code())
                .isZero();
    }

    @Test
    void wrong_usage_is_told_in_two_lines_with_a_suggestion() {
        Run run = Run.in(temp, "biuld");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("biuld").contains("build").doesNotContain("Exception");
        assertThat(Run.in(temp, "build", "--bse-url", "x").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Run.in(temp, "build", "nowhere").err()).contains("there is no folder nowhere");
        assertThat(Run.in(temp, "build", "--now", "yesterday").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void every_command_has_help_and_the_version_is_told() {
        for (List<String> command : List.of(
                List.of("build"),
                List.of("check"),
                List.of("init"),
                List.of("new"),
                List.of("new", "exercise"),
                List.of("new", "programme"),
                List.of("new", "page"),
                List.of("new", "theme"),
                List.of("theme", "check"),
                List.of("theme", "diff"),
                List.of("schema"),
                List.of("clean"))) {
            String[] args = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
            assertThat(Run.in(temp, args).out())
                    .as("%s", command)
                    .startsWith("Usage: cuecard " + String.join(" ", command));
        }
        assertThat(Run.in(temp, "--version").out()).matches("(?s)cuecard [0-9]+\\.[0-9]+.*");
        assertThat(Run.in(temp, "completion").out()).contains("_complete_cuecard");
    }
}
