package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cuecard.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole sites, to the letter. Each folder of {@code src/test/resources/sites} is a guide with a theme of its own, and
 * {@code expected} is its site. {@code -Dcuecard.golden=rewrite} writes that anew; read the difference like code.
 */
class GoldenSitesTest {
    @TempDir
    private Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"harbour"})
    void a_guide_gives_its_expected_site(String name) throws IOException {
        Path expected = TestGuide.SITES.resolve(name).resolve("expected");
        Path site = TestGuide.build(name, temp, false);
        if (Golden.rewrite()) {
            for (String file : TestGuide.files(expected)) {
                Files.delete(expected.resolve(file));
            }
        }
        for (String file : TestGuide.files(site)) {
            Path golden = expected.resolve(file);
            if (Golden.rewrite()) {
                Files.createDirectories(golden.getParent());
            }
            if (isPicture(file)) {
                // A picture's name tells its content's hash; that it is in the name is what the laws hold.
                Golden.check(expected.resolve(file + ".txt"), Files.size(site.resolve(file)) + " bytes\n");
            } else {
                Golden.check(golden, Files.readString(site.resolve(file)));
            }
        }
        assertThat(TestGuide.files(expected))
                .isEqualTo(TestGuide.files(site).stream()
                        .map(file -> isPicture(file) ? file + ".txt" : file)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean isPicture(String file) {
        return file.endsWith(".jpg") || file.endsWith(".png");
    }
}
