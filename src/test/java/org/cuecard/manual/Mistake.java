package org.cuecard.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.BuildResult;
import org.cuecard.build.CoachProfile;
import org.cuecard.build.GuideReport;
import org.cuecard.build.SiteBuilder;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.SnippetFormatter;

/**
 * A mistake that a guide's author could make, kept as {@code src/test/resources/mistakes/CODE.md}: edits, as
 * {@link GuideEdit} reads them, to a copy of the manual's own guide without its pages. A coach.yaml that they make is
 * read too.
 */
final class Mistake {
    private static final Path MISTAKES = Path.of("src/test/resources/mistakes");
    private static final Path GUIDE = Path.of("src/manual");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Mistake() {}

    /** The codes that have a mistake, in the order of {@link Code}. */
    static List<Code> codes() {
        return Stream.of(Code.values()).filter(code -> Files.exists(file(code))).toList();
    }

    /** The mistakes on file, by the names of their files. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(MISTAKES)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    /** What Cuecard tells of a code's mistake, as a terminal shows it; empty when it does not tell of that code. */
    static Optional<String> told(Code code, Path empty) throws IOException {
        return diagnostics(code, empty).stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .findFirst()
                .map(new SnippetFormatter(false)::format);
    }

    /** All that Cuecard tells of a code's mistake. */
    static List<Diagnostic> diagnostics(Code code, Path empty) throws IOException {
        Path guide = empty.resolve(code.id());
        copy(guide);
        FencedBlocks.rewrite(Files.readString(file(code)), block -> {
            GuideEdit.apply(block, guide);
            return List.of();
        });
        BuildRequest request =
                new BuildRequest(guide, guide.resolve("public"), Optional.empty(), false, false, false, TODAY);
        BuildResult result = SiteBuilder.forVersion("0.1.0").check(request);
        List<Diagnostic> all = new ArrayList<>();
        for (GuideReport report : result.reports()) {
            all.addAll(report.diagnostics());
        }
        Path coach = guide.resolve("coach.yaml");
        if (Files.exists(coach)) {
            all.addAll(CoachProfile.read(coach, "coach.yaml").diagnostics());
        }
        return all;
    }

    private static Path file(Code code) {
        return MISTAKES.resolve(code.id() + ".md");
    }

    private static void copy(Path guide) throws IOException {
        for (String path : List.of(
                "site/guide.yaml",
                "site/vocabulary.yaml",
                "exercises/lateral-band-walk.yaml",
                "exercises/lateral-band-walk.md")) {
            Path target = guide.resolve(path);
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(GUIDE.resolve(path), target);
        }
    }
}
