package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;

/** The bundled guide, built once for all tests that look at its pages. */
final class BundledSite {
    /** The day that the tests take for today: within every review of the bundled guide. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Path FOLDER = Path.of("target", "test-sites", "bundled");

    private BundledSite() {}

    private static final class Built {
        static final BuildResult RESULT = build();

        private static BuildResult build() {
            try {
                return TestGuide.builder()
                        .build(
                                new BuildRequest(Path.of(""), FOLDER, Optional.empty(), false, true, true, TODAY),
                                Progress.SILENT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static BuildResult result() {
        return Built.RESULT;
    }

    /** The folder that the site was built to. */
    static Path folder() {
        assertThat(result().written()).as("%s", result().reports()).isPresent();
        return FOLDER;
    }

    /** Every HTML file of the site, relative to its folder, in order. */
    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    static String text(String path) throws IOException {
        return Files.readString(folder().resolve(path));
    }
}
