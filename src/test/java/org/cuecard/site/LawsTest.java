package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Memo;
import org.cuecard.build.Progress;
import org.cuecard.build.SiteBuilder;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every guide, tried on the bundled one. */
class LawsTest {
    /** Drawings that do not depend on how files lie or are written; where the platform is to show, none is used. */
    private static final Memory DRAWINGS = Memo.inHeap();

    private Memory memory = DRAWINGS;

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path temp = Path.of("");

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void a_site_built_twice_is_equal_and_the_second_build_writes_nothing() throws IOException {
        Path guide = copy("guide", text -> text);
        SortedMap<String, String> first = build(guide);
        BuildResult second = result(guide);
        assertThat(second.written().orElseThrow().nothingChanged()).isTrue();
        assertThat(files(guide.resolve("public"))).isEqualTo(first);
    }

    @Test
    void a_site_built_over_another_equals_one_built_anew() throws IOException {
        Path guide = copy("guide", text -> text);
        SortedMap<String, String> clean = build(guide);
        Path spec = guide.resolve("exercises/clamshell.yaml");
        String before = Files.readString(spec);
        Files.writeString(spec, before.replace("name: Clamshell", "name: Oyster"));
        assertThat(build(guide)).isNotEqualTo(clean);
        Files.writeString(spec, before);
        assertThat(build(guide)).isEqualTo(clean);
    }

    @Test
    void line_ends_and_byte_order_marks_do_not_show() throws IOException {
        SortedMap<String, String> site = build(copy("lf", text -> text));
        assertThat(build(copy("crlf", text -> text.replace("\n", "\r\n")))).isEqualTo(site);
        assertThat(build(copy("bom", text -> "\uFEFF" + text))).isEqualTo(site);
    }

    @Test
    void the_order_in_which_files_came_to_the_disk_does_not_show() throws IOException {
        SortedMap<String, String> site = build(copy("one", text -> text));
        assertThat(build(copy("other", text -> text, new Random(7)))).isEqualTo(site);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "de-DE"})
    void locale_and_time_zone_do_not_show(String tag) throws IOException {
        SortedMap<String, String> site = build(small("here"));
        memory = Memory.NONE;
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(build(small("there"))).isEqualTo(site);
    }

    private interface Change {
        String of(String text);
    }

    /** Without the manual: what is drawn anew in each locale is drawn slowly. */
    private Path small(String name) throws IOException {
        Path guide = temp.resolve(name);
        TestGuide.copyBundled(guide);
        return guide;
    }

    private Path copy(String name, Change change) throws IOException {
        return copy(name, change, new Random(1));
    }

    /** The bundled guide, its files written in a random order. */
    private Path copy(String name, Change change, Random order) throws IOException {
        Path guide = temp.resolve(name);
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("exercises", "site", "src/manual")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        Collections.shuffle(all, order);
        for (Path file : all) {
            Path target = guide.resolve(file.toString());
            Files.createDirectories(target.getParent());
            boolean text = file.toString().endsWith(".yaml") || file.toString().endsWith(".md");
            if (text) {
                Files.writeString(target, change.of(Files.readString(file).replace("\r\n", "\n")));
            } else {
                Files.copy(file, target);
            }
        }
        return guide;
    }

    private SortedMap<String, String> build(Path guide) throws IOException {
        assertThat(result(guide).written()).isPresent();
        return files(guide.resolve("public"));
    }

    private BuildResult result(Path guide) throws IOException {
        BuildRequest request = new BuildRequest(
                guide, guide.resolve("public"), Optional.empty(), false, false, false, BundledSite.TODAY);
        BuildResult result = SiteBuilder.forVersion("0.1.0").remembering(memory).build(request, Progress.SILENT);
        assertThat(result.failed(false)).as("%s", result.reports()).isFalse();
        return result;
    }

    /**
     * What each file holds, by its hash: two sites in memory, and what a test tells of their difference, fill a heap.
     */
    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        folder.relativize(file).toString(),
                        ContentHash.begin().with(Files.readAllBytes(file)).hex());
            }
        }
        return found;
    }
}
