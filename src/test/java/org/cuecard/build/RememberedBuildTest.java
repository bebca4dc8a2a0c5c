package org.cuecard.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cuecard.source.Memory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedBuildTest {
    private static final String FIGURE = """
            figure:
              poses:
                - {id: start, label: Stand tall, arms: crossed}
                - {id: down, label: Sit back, knees: 60, trunk: {lean: 25}, arms: forward, ghost: start}
            """;

    @TempDir
    private Path temp = Path.of("");

    private Path guide = Path.of("");
    private Path cache = Path.of("");

    @BeforeEach
    void makeGuide() throws IOException {
        guide = temp.resolve("guide");
        cache = temp.resolve("cache");
        Scaffold.guide(guide, "Harbour squats");
        Files.writeString(guide.resolve("exercises/wall-sit.yaml"), FIGURE, StandardOpenOption.APPEND);
    }

    private SortedMap<String, String> build(Memory memory) throws IOException {
        Path site = Files.createTempDirectory(temp, "site").resolve("public");
        BuildRequest request =
                new BuildRequest(guide, site, Optional.empty(), false, false, false, LocalDate.of(2026, 11, 22));
        BuildResult result = SiteBuilder.forVersion("0.1.0").remembering(memory).build(request, Progress.SILENT);
        assertThat(result.written()).as("%s", result.reports()).isPresent();
        return files(site);
    }

    private SortedMap<String, String> buildWithCache() throws IOException {
        try (Memo memo = Memo.in(cache, Clock.systemUTC())) {
            return build(memo);
        }
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return files.filter(file -> file.toString().endsWith(".memo")).toList();
        }
    }

    @Test
    void a_build_that_remembers_equals_one_that_does_not_whatever_became_of_the_cache() throws IOException {
        SortedMap<String, String> clean = build(Memory.NONE);
        assertThat(clean).containsKeys("figures/wall-sit-start.svg", "figures/wall-sit-down.svg");

        assertThat(buildWithCache()).as("an empty cache").isEqualTo(clean);
        assertThat(entries()).isNotEmpty();
        assertThat(buildWithCache()).as("a full cache").isEqualTo(clean);
        for (Path entry : entries()) {
            byte[] bytes = Files.readAllBytes(entry);
            bytes[bytes.length / 2] ^= 1;
            Files.write(entry, bytes);
        }
        assertThat(buildWithCache()).as("a damaged cache").isEqualTo(clean);
        for (Path entry : entries()) {
            Files.delete(entry);
        }
        assertThat(buildWithCache()).as("a cache without entries").isEqualTo(clean);
    }

    @Test
    void a_figure_is_drawn_once_and_again_only_when_it_changes() throws IOException {
        AtomicInteger drawn = new AtomicInteger();
        List<String> kinds = new ArrayList<>();
        Memo memo = Memo.inHeap();
        Memory counting = (kind, key, make) -> memo.remember(kind, key, () -> {
            drawn.incrementAndGet();
            kinds.add(kind);
            return make.get();
        });
        build(counting);
        int first = drawn.get();
        assertThat(kinds).containsOnlyOnce("figure");

        Path spec = guide.resolve("exercises/wall-sit.yaml");
        String before = Files.readString(spec);
        Files.writeString(spec, before.replace("figure:\n", "figure: # two poses\n"));
        build(counting);
        assertThat(drawn).as("words beside the figure").hasValue(first);

        Files.writeString(spec, before.replace("lean: 25", "lean: 26"));
        build(counting);
        assertThat(drawn).as("an angle of the figure").hasValueGreaterThan(first);
    }
}
