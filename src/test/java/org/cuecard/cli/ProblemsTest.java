package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.Golden;
import org.cuecard.build.Scaffold;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person reads when something is wrong. Each folder below {@code src/test/resources/problems} is laid over the
 * guide that {@code init} makes; {@code told.txt} is what {@code check} then prints, to the letter, and
 * {@code removed.txt} names files to take away first. {@code -Dcuecard.golden=rewrite} writes told.txt anew.
 */
class ProblemsTest {
    private static final Path CASES = Path.of("src", "test", "resources", "problems");
    private static final String TOLD = "told.txt";
    private static final String REMOVED = "removed.txt";

    @TempDir
    private Path temp = Path.of("");

    @ParameterizedTest
    @MethodSource("cases")
    void everything_is_told_in_one_run_and_the_last_site_stays(String name) throws IOException {
        Path guide = temp.resolve("guide");
        Scaffold.guide(guide, "My guide");
        assertThat(Run.in(guide, "build").err()).isEmpty();
        Map<String, String> lastSite = site(guide);

        layOver(CASES.resolve(name), guide);
        special(name, guide);
        Run check = Run.in(guide, "check");
        String told = check.err() + check.out() + "exit code " + check.code() + "\n";
        Golden.check(CASES.resolve(name).resolve(TOLD), told);
        assertThat(told).doesNotContain("Exception").doesNotContain("\tat ");

        Run build = Run.in(guide, "build");
        assertThat(build.code()).isEqualTo(check.code());
        assertThat(build.err()).startsWith(check.err());
        if (build.code() != ExitCode.FINE) {
            assertThat(site(guide)).isEqualTo(lastSite);
        }
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    /** What cannot be kept as a file of a repository. */
    private static void special(String name, Path guide) throws IOException {
        switch (name) {
            case "file-of-50-megabytes" ->
                Files.write(guide.resolve("exercises/wall-sit.md"), new byte[50 * 1024 * 1024]);
            case "invalid-utf-8" ->
                Files.write(
                        guide.resolve("exercises/wall-sit.md"), "## Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
            case "link-out-of-the-guide" ->
                Files.createSymbolicLink(guide.resolve("site/pages/secret.md"), Path.of("/etc/passwd"));
            case "folder-loop" -> Files.createSymbolicLink(guide.resolve("exercises/again"), Path.of("../exercises"));
            case "alias-bomb" -> Files.writeString(guide.resolve("exercises/wall-sit.yaml"), bomb());
            case "nested-too-deep" ->
                Files.writeString(guide.resolve("exercises/wall-sit.yaml"), "name: " + "[".repeat(20_000));
            default -> {}
        }
    }

    /** Nine levels of nine aliases each: 387 million texts, were they counted out. */
    private static String bomb() {
        StringBuilder yaml = new StringBuilder("a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (char c = 'b'; c <= 'i'; c++) {
            String before = "*" + (char) (c - 1);
            yaml.append(c).append(": &").append(c).append(" [");
            yaml.append(String.join(", ", java.util.Collections.nCopies(9, before)))
                    .append("]\n");
        }
        return yaml.toString();
    }

    private static void layOver(Path from, Path guide) throws IOException {
        if (Files.exists(from.resolve(REMOVED))) {
            for (String path : Files.readAllLines(from.resolve(REMOVED))) {
                Files.delete(guide.resolve(path));
            }
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = guide.resolve(from.relativize(file).toString());
                if (!file.endsWith(TOLD) && !file.endsWith(REMOVED)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Map<String, String> site(Path guide) throws IOException {
        SortedMap<String, String> site = new TreeMap<>();
        Path folder = guide.resolve("public");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                site.put(folder.relativize(file).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return site;
    }
}
