package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;
import org.cuecard.build.SiteBuilder;
import org.cuecard.render.Phrases;

/**
 * The guides of {@code src/test/resources/sites}: some with a theme of their own, one in Arabic with the bundled one.
 */
final class TestGuide {
    static final Path SITES = Path.of("src", "test", "resources", "sites");

    /** What one test drew or printed, others need not: without it the same figures would be drawn for each site. */
    private static final ConcurrentMap<String, byte[]> DRAWN = new ConcurrentHashMap<>();

    private TestGuide() {}

    /** A builder that remembers what tests before drew and printed. */
    static SiteBuilder builder() {
        return SiteBuilder.forVersion("0.1.0").remembering((kind, key, make) -> {
            byte[] known = DRAWN.get(kind + key);
            if (known == null) {
                known = make.get();
                DRAWN.put(kind + key, known);
            }
            return known;
        });
    }

    /** The names of those with a theme of their own. */
    static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("themes")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** A copy of the bundled guide without the manual, which takes longer to build than the guide. */
    static void copyBundled(Path guide) throws IOException {
        for (String folder : List.of("exercises", "site", "themes")) {
            for (String file : files(Path.of(folder))) {
                Path target = guide.resolve(folder).resolve(file);
                Files.createDirectories(target.getParent());
                Files.copy(Path.of(folder).resolve(file), target);
            }
        }
        for (String spec : List.of("guide.yaml", "guide.de.yaml")) {
            Path file = guide.resolve("site").resolve(spec);
            Files.writeString(file, Files.readString(file).replaceAll("(?m)^mounts:\n(?:[ -].*\n?)+", ""));
        }
    }

    /**
     * A copy of a guide, its theme given the English of the phrases that code asks for, built.
     *
     * @return the site's folder, in {@code temp}
     */
    static Path build(String name, Path temp, boolean pdf) throws IOException {
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
        BuildResult result = builder()
                .build(
                        new BuildRequest(guide, site, Optional.empty(), false, false, pdf, BundledSite.TODAY),
                        Progress.SILENT);
        assertThat(result.written()).as("%s", result.reports()).isPresent();
        return site;
    }

    /** Every file in a folder, relative to it, in order. */
    static NavigableSet<String> files(Path folder) throws IOException {
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
