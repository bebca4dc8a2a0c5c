package org.cuecard.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.cuecard.build.BuildResult;
import org.cuecard.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide on a share that stops to answer: at one question that a build asks of it after the other. */
class VanishingShareTest {
    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_share_that_goes_away_for_a_moment_or_for_good_is_told_and_the_last_site_stays(boolean once)
            throws IOException {
        Path guide = SmallGuide.write(temp.resolve("guide"), "rope", 1);
        Path output = temp.resolve("host/public");
        assertThat(SmallGuide.build(guide, output).written()).isPresent();
        SortedMap<String, String> good = SmallGuide.hashes(output);
        int told = 0;
        for (int last = 1; ; last += once ? 2 : 3) {
            Share share = new Share(last, once);
            String what = "question " + last;
            try {
                BuildResult result = SmallGuide.build(share.path(guide), output);
                if (!share.wentAway()) {
                    assertThat(result.written()).as(what).isPresent();
                    break;
                }
                assertTold(result, what);
                told += result.written().isPresent() ? 0 : 1;
            } catch (IOException e) {
                assertThat(e).as(what).hasMessageContaining("Stale file handle");
            }
            assertThat(SmallGuide.hashes(output)).as(what).isEqualTo(good);
            assertThat(SmallGuide.beside(output)).as(what).containsExactly("public");
        }
        assertThat(told).isGreaterThan(10);
    }

    /** Most of a reading's questions are one look at each file, so that a slow share does not make a slow build. */
    @Test
    void a_guide_on_a_slow_share_is_the_same_guide_and_each_file_is_asked_for_few_times() throws IOException {
        Path guide = SmallGuide.write(temp.resolve("guide"), "rope", 1);
        Path near = temp.resolve("near/public");
        assertThat(SmallGuide.build(guide, near).written()).isPresent();
        Share share = Share.slow(Duration.ofMillis(3));
        Path far = temp.resolve("far/public");
        assertThat(SmallGuide.build(share.path(guide), far).written()).isPresent();
        assertThat(SmallGuide.hashes(far)).isEqualTo(SmallGuide.hashes(near));
        long files;
        try (Stream<Path> all = Files.walk(guide)) {
            files = all.count();
        }
        assertThat(share.asked()).isLessThan((int) (8 * files + 40));
    }

    private static void assertTold(BuildResult result, String what) {
        assertThat(result.written().isPresent())
                .as("%s: %s", what, result.reports())
                .isEqualTo(!result.failed(false));
        if (result.failed(false)) {
            assertThat(result.reports().stream().flatMap(report -> report.diagnostics().stream()))
                    .as(what)
                    .extracting(Diagnostic::message)
                    .anySatisfy(message -> assertThat(message).containsAnyOf("Stale file handle", "cannot be read"));
        }
    }
}
