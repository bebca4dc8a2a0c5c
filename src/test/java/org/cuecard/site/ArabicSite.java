package org.cuecard.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.Progress;

/** The Arabic guide in the bundled theme, in part in English too; built once, strictly and without PDFs. */
final class ArabicSite {
    static final Path GUIDE = TestGuide.SITES.resolve("noor");

    private static final Path FOLDER = Path.of("target", "test-sites", "noor");

    private ArabicSite() {}

    private static final class Built {
        static final BuildResult RESULT = build();

        private static BuildResult build() {
            try {
                return TestGuide.builder()
                        .build(
                                new BuildRequest(
                                        GUIDE, FOLDER, Optional.empty(), false, true, false, BundledSite.TODAY),
                                Progress.SILENT);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The folder that the site was built to. */
    static Path folder() {
        assertThat(Built.RESULT.written()).as("%s", Built.RESULT.reports()).isPresent();
        return FOLDER;
    }

    /** Every HTML file of the site, relative to its folder, in order. */
    static List<String> pages() throws IOException {
        return TestGuide.files(folder()).stream()
                .filter(file -> file.endsWith(".html"))
                .toList();
    }

    static String text(String path) throws IOException {
        return Files.readString(folder().resolve(path));
    }
}
