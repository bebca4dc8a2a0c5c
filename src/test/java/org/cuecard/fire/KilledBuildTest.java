package org.cuecard.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cuecard.output.SiteWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed from outside while they build. Two guides are built in turn into one folder; they share no
 * page, and one has pages that the other has not.
 *
 * <p>A process needs seconds to come to its first site, so that most only write sites, which is where a kill can do
 * harm; one of twenty-five builds from the guide. {@code -Dcuecard.kills=whole} has all do so, in some minutes.
 */
class KilledBuildTest {
    private static final int KILLS = 100;
    private static final int WHOLE = "whole".equals(System.getProperty("cuecard.kills")) ? 1 : 25;
    private static final int LANES = 2;
    private static final String LIVE = "public";
    private static final String OLD = ".public.cuecard-old";

    /** Longer than two sites take to write, in microseconds. */
    private static final int LONGEST_WAIT = 60_000;

    @TempDir
    Path temp;

    private final AtomicInteger amidst = new AtomicInteger();

    @Test
    void a_build_killed_at_a_hundred_random_moments_leaves_the_old_or_the_new_site_whole() throws Exception {
        Path rope = SmallGuide.write(temp.resolve("rope"), "rope", 3);
        Path stone = SmallGuide.write(temp.resolve("stone"), "stone", 2);
        Path ropeSite = built(rope);
        Path stoneSite = built(stone);
        long seed = Long.getLong("cuecard.seed", System.nanoTime());
        Map<String, Path> sites = Map.of("rope", ropeSite, "stone", stoneSite);
        List<Callable<Void>> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            Path output = temp.resolve("host-" + lane).resolve(LIVE);
            Random random = new Random(seed + lane);
            lanes.add(() -> {
                for (int kill = 1; kill <= KILLS / LANES; kill++) {
                    try (Child child = kill % WHOLE == 0
                            ? Child.start(BuildLoop.class, output, 0, rope, stone)
                            : Child.start(WriteLoop.class, output, ropeSite, stoneSite)) {
                        assertThat(child.line()).isEqualTo("built");
                        TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_WAIT));
                        child.kill();
                    }
                    assertWhole(output, sites, "kill " + kill + " of seed " + seed + " into " + output);
                }
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(LANES);
        try {
            for (Future<Void> lane : threads.invokeAll(lanes)) {
                lane.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(amidst).as("kills in the midst of writing").hasValueGreaterThan(KILLS / 10);
    }

    private Path built(Path guide) throws IOException {
        Path site = guide.resolveSibling(guide.getFileName() + "-site");
        assertThat(SmallGuide.build(guide, site).written()).isPresent();
        return site;
    }

    private void assertWhole(Path output, Map<String, Path> sites, String what) throws IOException {
        amidst.addAndGet(SmallGuide.beside(output).equals(List.of(LIVE)) ? 0 : 1);
        // Between the two renames of a swap the last site stands whole under the name that the journal gives it.
        Map<String, String> found = SmallGuide.hashes(Files.exists(output) ? output : output.resolveSibling(OLD));
        Path rope = Objects.requireNonNull(sites.get("rope"));
        Path stone = Objects.requireNonNull(sites.get("stone"));
        boolean isRope = found.equals(SmallGuide.hashes(rope));
        assertThat(found).as(what).isEqualTo(SmallGuide.hashes(isRope ? rope : stone));

        Path other = isRope ? stone : rope;
        assertThat(new SiteWriter(List.of(), 1)
                        .write(WriteLoop.site(other), output)
                        .diagnostics())
                .as(what)
                .isEmpty();
        assertThat(SmallGuide.hashes(output)).as(what).isEqualTo(SmallGuide.hashes(other));
        assertThat(SmallGuide.beside(output)).as(what).containsExactly(LIVE);
    }
}
