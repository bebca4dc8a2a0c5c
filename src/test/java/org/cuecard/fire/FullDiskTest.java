package org.cuecard.fire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.cuecard.build.BuildResult;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.SnippetFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole builds onto a disk in memory that has only so many bytes, and into folders where nobody may write. */
class FullDiskTest {
    private static final int BLOCK = 512;

    @TempDir
    Path temp;

    @Test
    void a_disk_that_is_full_at_any_point_is_told_and_the_last_site_stays() throws IOException {
        Path rope = SmallGuide.write(temp.resolve("rope"), "rope", 3);
        Path stone = SmallGuide.write(temp.resolve("stone"), "stone", 2);
        long first = size(rope, "rope-site");
        long second = size(stone, "stone-site");
        int told = 0;
        for (int part = 1; part <= 12; part++) {
            long room = first + second * part / 40;
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix().toBuilder()
                    .setBlockSize(BLOCK)
                    .setMaxSize(room)
                    .setMaxCacheSize(0)
                    .build())) {
                Path output = disk.getPath("/host/public");
                assertThat(SmallGuide.build(rope, output).written()).isPresent();
                SortedMap<String, String> last = SmallGuide.hashes(output);

                BuildResult result = SmallGuide.build(stone, output);

                if (result.written().isPresent()) {
                    assertThat(SmallGuide.hashes(output)).isEqualTo(SmallGuide.hashes(temp.resolve("stone-site")));
                } else {
                    told++;
                    assertTold(result, "out of disk space");
                    assertThat(SmallGuide.hashes(output)).as("room %d", room).isEqualTo(last);
                }
                assertThat(SmallGuide.beside(output)).containsExactly("public");
            }
        }
        assertThat(told).as("disks that were too small for two sites").isBetween(4, 11);
    }

    /** How much room the files take, in whole blocks. */
    private long size(Path guide, String site) throws IOException {
        Path output = temp.resolve(site);
        assertThat(SmallGuide.build(guide, output).written()).isPresent();
        long size = 8 * BLOCK;
        for (String path : SmallGuide.hashes(output).keySet()) {
            size += (Files.size(output.resolve(path)) / BLOCK + 1) * BLOCK;
        }
        return size;
    }

    /** The system's administrator may write into any folder of a disk, but into none of these. */
    @Test
    void a_folder_in_which_nobody_may_make_anything_is_told() throws IOException {
        Path system = Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(system), "there is no folder /sys, into which nobody may write, on this system");
        Path guide = SmallGuide.write(temp.resolve("rope"), "rope", 1);

        BuildResult result = SmallGuide.build(guide, system.resolve("public"));

        assertTold(result, "/sys/kernel/.public.cuecard-lock");
    }

    private static void assertTold(BuildResult result, String what) {
        List<Diagnostic> errors = result.reports().stream()
                .flatMap(report -> report.diagnostics().stream())
                .filter(Diagnostic::isError)
                .toList();
        assertThat(errors).extracting(Diagnostic::code).containsExactly(Code.OUTPUT_FAILED);
        assertThat(new SnippetFormatter(false).format(errors))
                .contains(what, "room on the disk")
                .doesNotContain("Exception", "\tat ");
    }
}
