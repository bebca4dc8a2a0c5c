package org.cuecard.fire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged specs, bodies, themes, pictures and drawings, read by a process with 512 MB of memory: none may end in an
 * exception, take over ten seconds or be told without a place. A thousand here; as many as you like with
 *
 * <pre>mvn test -Dtest=FuzzTest -Dcuecard.fuzz=100000</pre>
 *
 * <p>{@code -Dcuecard.fuzz.first=5000} begins with that number, and files that bring faults to light are kept in
 * {@code target/fuzz/found/}. Once the fault is mended, such a file goes to {@code src/test/resources/fuzz/NAME/} under
 * its path in the guide, and is read ever after. The mutator is our own and does not measure what code it reaches.
 */
class FuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/fuzz");
    private static final int MUTANTS = Integer.getInteger("cuecard.fuzz", 1_000);
    private static final int FIRST = Integer.getInteger("cuecard.fuzz.first", 0);

    @TempDir
    Path temp;

    @Test
    void damaged_files_are_told_with_a_place_in_time_and_in_little_memory() throws Exception {
        Path folder = Files.createDirectories(Path.of("target/fuzz"));
        try (Child child = Child.start(List.of("-Xmx512m"), FuzzRun.class, folder, FIRST, FIRST + MUTANTS)) {
            List<String> lines = child.lines();
            assertThat(lines).as("faults").singleElement().asString().startsWith("told ");
            int told = Integer.parseInt(lines.get(0).substring("told ".length()));
            assertThat(told).as("mutants with a problem").isGreaterThan(MUTANTS / 2);
            assertThat(child.exitCode()).isZero();
        }
    }

    @Test
    void files_that_once_brought_a_fault_to_light_are_told_with_a_place() throws Exception {
        try (Child child = Child.start(List.of("-Xmx512m"), FuzzRun.class, temp, KEPT)) {
            assertThat(child.lines()).as("faults").singleElement().asString().startsWith("told ");
            assertThat(child.exitCode()).isZero();
        }
    }
}
