package org.cuecard.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stops a build before, or in the midst of, every single operation on the disk, and looks at what is left. A site has
 * pages that stay, change, go and come, and others' files in every kind of place.
 */
class InterruptedWriteTest {
    private static final OutputTree FIRST = Site.of(
            "index.html", "first",
            "same.html", "same",
            "exercises/clamshell.html", "clamshell, first",
            "exercises/same.html", "same here",
            "muscles/gone/away.html", "goes");
    private static final OutputTree SECOND = Site.of(
            "index.html", "second",
            "same.html", "same",
            "exercises/clamshell.html", "clamshell, second",
            "exercises/same.html", "same here",
            "programmes/new.html", "comes");
    private static final Map<String, String> FOREIGN = Map.of(
            "CNAME", "example.org",
            ".git/config", "[core]",
            "exercises/notes.txt", "mine",
            "muscles/gone/kept.txt", "mine too",
            "empty/", "");

    /** Stops twice in a row are so many that only some first ones are tried; the second ones all are. */
    private static final int SOME = 7;

    @TempDir
    Path parent;

    private int runs;

    /** A fresh output folder, beside others' things, with the first site and others' files in it. */
    private Path fresh() throws IOException {
        runs++;
        Path folder = parent.resolve("run-" + runs).resolve("public");
        assertThat(new SiteWriter(List.of(), 1).write(FIRST, folder).hasErrors())
                .isFalse();
        for (Map.Entry<String, String> foreign : FOREIGN.entrySet()) {
            if (foreign.getKey().endsWith("/")) {
                Files.createDirectories(folder.resolve(foreign.getKey()));
            } else {
                Site.put(folder, foreign.getKey(), foreign.getValue());
            }
        }
        return folder;
    }

    private static SortedMap<String, String> withForeign(OutputTree tree) {
        SortedMap<String, String> all = new TreeMap<>(FOREIGN);
        all.putAll(texts(tree));
        return all;
    }

    private static SortedMap<String, String> texts(OutputTree tree) {
        SortedMap<String, String> texts = new TreeMap<>();
        tree.files()
                .forEach(file -> texts.put(
                        file.path().value(),
                        new String(file.content().bytes(), java.nio.charset.StandardCharsets.UTF_8)));
        return texts;
    }

    @ParameterizedTest
    @CsvSource({"KILLED,true", "KILLED,false", "KILLED_MIDWAY,true", "KILLED_MIDWAY,false"})
    void a_build_that_is_killed_leaves_the_old_or_the_new_site_whole_and_the_next_clears_up(
            FailingDisk.Fate fate, boolean links) throws IOException {
        int last = 1;
        int old = 0;
        int fresh = 0;
        int renamed = 0;
        for (boolean reached = true; reached; last++) {
            Path folder = fresh();
            FailingDisk disk = new FailingDisk(last, fate, links);
            try {
                new SiteWriter(disk, List.of(), 2).write(SECOND, folder);
            } catch (FailingDisk.Killed e) {
                assertThat(disk.reached()).isTrue();
            }
            reached = disk.reached();

            // What a reader finds: one whole site, perhaps under the name that the journal gives it.
            Path found = Files.exists(folder) ? folder : OutputPlace.of(folder).old();
            renamed += Files.exists(folder) ? 0 : 1;
            SortedMap<String, String> pages = Site.pages(found);
            boolean isOld = pages.entrySet().containsAll(texts(FIRST).entrySet());
            boolean isNew = pages.entrySet().containsAll(texts(SECOND).entrySet());
            assertThat(isOld ^ isNew)
                    .as("whole after %d operations: %s", last, pages)
                    .isTrue();
            old += isOld ? 1 : 0;
            fresh += isNew ? 1 : 0;

            // Whoever only repairs gets that same site, with all that others put there.
            assertThat(new SiteWriter(List.of(), 1).repair(folder)).isEmpty();
            assertThat(Site.pages(folder)).isEqualTo(withForeign(isOld ? FIRST : SECOND));
            assertThat(beside(folder)).containsExactly("public");

            assertThat(new SiteWriter(List.of(), 2).write(SECOND, folder).diagnostics())
                    .isEmpty();
            assertThat(Site.pages(folder)).isEqualTo(withForeign(SECOND));
            assertThat(beside(folder)).containsExactly("public");
        }
        assertThat(old).as("stops before the swap").isGreaterThan(5);
        assertThat(fresh).as("stops after the swap").isGreaterThan(5);
        assertThat(renamed).as("stops between the two renames").isEqualTo(1);
    }

    @Test
    void a_repair_that_is_killed_is_repaired_by_the_next() throws IOException {
        for (int first = 1; ; first += SOME) {
            boolean killed = false;
            for (int second = 1; ; second++) {
                Path folder = fresh();
                killed = dies(new FailingDisk(first, FailingDisk.Fate.KILLED, true), folder);
                FailingDisk repairing = new FailingDisk(second, FailingDisk.Fate.KILLED, true);
                boolean again = dies(repairing, folder);
                assertThat(new SiteWriter(List.of(), 1).write(SECOND, folder).diagnostics())
                        .isEmpty();
                assertThat(Site.pages(folder)).isEqualTo(withForeign(SECOND));
                assertThat(beside(folder)).containsExactly("public");
                if (!again) {
                    break;
                }
            }
            if (!killed) {
                return;
            }
        }
    }

    private static boolean dies(FailingDisk disk, Path folder) {
        try {
            new SiteWriter(disk, List.of(), 1).write(SECOND, folder);
            return false;
        } catch (FailingDisk.Killed e) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({"FAILS_ONCE,true", "FAILS_ONCE,false", "FAILS_FROM_THEN_ON,true", "FAILS_FROM_THEN_ON,false"})
    void a_disk_that_fails_leaves_a_whole_site_and_a_diagnostic(FailingDisk.Fate fate, boolean links)
            throws IOException {
        boolean reached = true;
        List<Code> codes = new ArrayList<>();
        for (int last = 1; reached; last++) {
            Path folder = fresh();
            SortedMap<String, String> before = Site.contents(folder);
            FailingDisk disk = new FailingDisk(last, fate, links);
            Checked<WriteResult> result = new SiteWriter(disk, List.of(), 2).write(SECOND, folder);
            reached = disk.reached();

            result.diagnostics().forEach(d -> codes.add(d.code()));
            if (result.hasErrors()) {
                assertThat(result.diagnostics()).singleElement().satisfies(d -> {
                    assertThat(d.code()).isEqualTo(Code.OUTPUT_FAILED);
                    assertThat(d.message()).contains("No space left on device");
                });
                if (fate == FailingDisk.Fate.FAILS_ONCE) {
                    assertThat(Site.contents(folder)).isEqualTo(before);
                    assertThat(beside(folder)).containsExactly("public");
                }
            } else {
                assertThat(Site.pages(folder)).containsAllEntriesOf(texts(SECOND));
            }
            assertThat(new SiteWriter(List.of(), 2).write(SECOND, folder).diagnostics())
                    .isEmpty();
            assertThat(Site.pages(folder)).isEqualTo(withForeign(SECOND));
            assertThat(beside(folder)).containsExactly("public");
        }
        assertThat(codes).contains(Code.OUTPUT_FAILED, Code.OUTPUT_LITTER);
    }

    @Test
    void cleaning_that_is_killed_keeps_what_is_not_ours_and_can_be_done_again() throws IOException {
        boolean killed = true;
        for (int last = 1; killed; last++) {
            Path folder = fresh();
            killed = false;
            try {
                new SiteCleaner(new FailingDisk(last, FailingDisk.Fate.KILLED, true), List.of()).clean(folder);
            } catch (FailingDisk.Killed e) {
                killed = true;
            }
            assertThat(new SiteCleaner(List.of()).clean(folder).diagnostics()).isEmpty();
            assertThat(Site.pages(folder)).isEqualTo(new TreeMap<>(FOREIGN));
            assertThat(beside(folder)).containsExactly("public");
        }
    }

    private static List<String> beside(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(Objects.requireNonNull(folder.getParent()))) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
