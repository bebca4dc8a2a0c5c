package org.cuecard.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.Progress;
import org.cuecard.build.SiteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Processes that start in other countries, where letters, digits, calendars and encodings are not those that programs
 * are written with, and clocks that are wrong: the site has the same bytes. Other than in one process, nothing was set
 * up before the locale was.
 */
class PlatformTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=ISO-8859-9",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai -Duser.timezone=Asia/Kathmandu",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab -Dfile.encoding=US-ASCII",
                "-Duser.language=fa -Duser.country=IR -Duser.extensions=u-nu-arabext -Duser.timezone=Etc/GMT+12"
            })
    void where_a_process_starts_does_not_show(String options) throws IOException {
        Path guide = SmallGuide.write(temp.resolve("guide"), "İstanbul ılık title", 2);
        SmallGuide.build(guide, temp.resolve("here"));

        try (Child child =
                Child.start(List.of(options.split(" ", -1)), BuildLoop.class, temp.resolve("there"), 1, guide)) {
            assertThat(child.lines()).containsExactly("built");
        }

        assertThat(SmallGuide.hashes(temp.resolve("there"))).isEqualTo(SmallGuide.hashes(temp.resolve("here")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1970-01-01T00:00:00Z", "1901-12-13T20:45:51Z", "2106-02-07T06:28:16Z", "9999-12-31T23:59:59Z"})
    void the_times_of_files_do_not_show(String time) throws IOException {
        Path guide = SmallGuide.write(temp.resolve("guide"), "rope", 2);
        SmallGuide.build(guide, temp.resolve("before"));
        try (Stream<Path> files = Files.walk(guide)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
            }
        }

        SmallGuide.build(guide, temp.resolve("after"));

        assertThat(SmallGuide.hashes(temp.resolve("after"))).isEqualTo(SmallGuide.hashes(temp.resolve("before")));
    }

    @Test
    void a_clock_at_either_end_of_time_does_not_show_where_nothing_is_due() throws IOException {
        Path guide = SmallGuide.write(temp.resolve("guide"), "rope", 2);
        SmallGuide.build(guide, temp.resolve("today"));
        for (LocalDate day : List.of(LocalDate.EPOCH, LocalDate.of(9999, 12, 31), LocalDate.MIN, LocalDate.MAX)) {
            Path site = temp.resolve("site" + day);
            SiteBuilder.forVersion("0.1.0")
                    .build(new BuildRequest(guide, site, Optional.empty(), false, false, false, day), Progress.SILENT);
            assertThat(SmallGuide.hashes(site)).as("%s", day).isEqualTo(SmallGuide.hashes(temp.resolve("today")));
        }
    }
}
