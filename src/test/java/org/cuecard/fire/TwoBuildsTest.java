package org.cuecard.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes that build different guides into one folder at the same time. */
class TwoBuildsTest {
    private static final int BUILDS = 25;

    @TempDir
    Path temp;

    @Test
    void of_two_builds_at_once_each_writes_a_whole_site_or_is_told_that_the_other_is_writing() throws Exception {
        Path rope = SmallGuide.write(temp.resolve("rope"), "rope", 3);
        Path stone = SmallGuide.write(temp.resolve("stone"), "stone", 2);
        Path output = temp.resolve("host/public");

        List<String> lines = new ArrayList<>();
        try (Child one = Child.start(BuildLoop.class, output, BUILDS, rope);
                Child other = Child.start(BuildLoop.class, output, BUILDS, stone)) {
            lines.addAll(one.lines());
            lines.addAll(other.lines());
            assertThat(one.exitCode()).isZero();
            assertThat(other.exitCode()).isZero();
        }

        assertThat(lines).hasSize(2 * BUILDS).contains("built").isSubsetOf("built", "OUTPUT_BUSY");
        Path ropeSite = temp.resolve("rope-site");
        Path stoneSite = temp.resolve("stone-site");
        SmallGuide.build(rope, ropeSite);
        SmallGuide.build(stone, stoneSite);
        assertThat(SmallGuide.hashes(output)).isIn(SmallGuide.hashes(ropeSite), SmallGuide.hashes(stoneSite));
        assertThat(SmallGuide.beside(output)).containsExactly("public");
    }
}
