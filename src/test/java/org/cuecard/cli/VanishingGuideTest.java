package org.cuecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cuecard.fire.Share;
import org.cuecard.fire.SmallGuide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told whose guide lies on a share that goes away. */
class VanishingGuideTest {
    @TempDir
    Path temp;

    @Test
    void a_share_that_goes_away_is_no_fault_of_ours_and_is_told_without_a_trace() throws IOException {
        Path guide = SmallGuide.write(temp.resolve("guide"), "rope", 1);
        int unusable = 0;
        for (int last = 1; ; last += 7) {
            Share share = new Share(last, false);
            Run run = Run.in(share.path(guide), "check", "-v");
            if (!share.wentAway()) {
                assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
                break;
            }
            assertThat(run.code()).as(run.err()).isIn(ExitCode.PROBLEMS, ExitCode.USAGE);
            assertThat(run.out() + run.err()).doesNotContain("Exception", "fault of Cuecard's");
            unusable++;
        }
        assertThat(unusable).as("times at which it went away").isGreaterThan(5);
        // The first question is whether the folder is there, the second where it is.
        assertThat(Run.in(new Share(2, false).path(guide), "check").err())
                .contains("guide", "cannot be used: Stale file handle");
    }
}
