package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cuecard.Golden;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;
import org.cuecard.build.SiteBuilder;
import org.cuecard.render.Phrases;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole sites, to the letter. Each folder of {@code src/test/resources/sites} is a guide with a theme of its own, and
 * {@code expected} is its site. {@code -Dcuecard.golden=rewrite} writes that anew; read the difference like code.
 */
class GoldenSitesTest {
    private static final Path SITES = Path.of("src", "test", "resources", "sites");

    @TempDir
    private Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"harbour"})
    void a_guide_gives_its_expected_site(String name) throws IOException {
        Path expected = SITES.resolve(name).resolve("expected");
        Path site = build(name);
        if (Golden.rewrite()) {
            for (String file : files(expected)) {
                Files.delete(expected.resolve(file));
            }
        }
        for (String file : files(site)) {
            Path golden = expected.resolve(file);
            if (Golden.rewrite()) {
                Files.createDirectories(golden.getParent());
            }
            if (isPicture(file)) {
                // A picture's name tells its content's hash; that it is in the name is what the laws hold.
                Golden.check(expected.resolve(file + ".txt"), Files.size(site.resolve(file)) + " bytes\n");
            } else {
                Golden.check(golden, Files.readString(site.resolve(file)));
            }
        }
        assertThat(files(expected))
                .isEqualTo(files(site).stream()
                        .map(file -> isPicture(file) ? file + ".txt" : file)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A copy of the guide, its theme given the English of the phrases that code asks for, built. */
    private Path build(String name) throws IOException {
        Path guide = temp.resolve(name);
        for (String folder : List.of("exercises", "site", "themes")) {
            for (String file : files(SITES.resolve(name).resolve(folder))) {
                Path target = guide.resolve(folder).resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(SITES.resolve(name).resolve(folder).resolve(file), target);
            }
        }
        Path strings = guide.resolve("themes/plain/strings/en.yaml");
        Files.createDirectories(strings.getParent());
        Files.writeString(strings, Phrases.english());
        Path site = temp.resolve("site");
        BuildResult result = SiteBuilder.forVersion("0.1.0")
                .build(
                        new BuildRequest(guide, site, Optional.empty(), false, false, false, BundledSite.TODAY),
                        Progress.SILENT);
        assertThat(result.written()).as("%s", result.reports()).isPresent();
        return site;
    }

    private static boolean isPicture(String file) {
        return file.endsWith(".jpg") || file.endsWith(".png");
    }

    private static NavigableSet<String> files(Path folder) throws IOException {
        NavigableSet<String> found = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
