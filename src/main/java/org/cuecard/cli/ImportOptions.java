package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cuecard.build.BuildRequest;
import org.cuecard.build.GuideReport;
import org.cuecard.build.SiteBuilder;
import org.cuecard.importer.Collection;
import org.cuecard.importer.GuideJudge;
import org.cuecard.importer.ImportRequest;
import org.cuecard.importer.ImportResult;
import org.cuecard.importer.Importer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every import can be told, and how it answers. */
final class ImportOptions {
    @Option(
            names = "--guide",
            paramLabel = "GUIDE",
            defaultValue = ".",
            description = "The guide's folder; the working folder when left out.")
    Path guide = Path.of(".");

    @Option(
            names = "--map",
            paramLabel = "MAP",
            description = "Your own words for muscles and equipment, and columns: see --show-map.")
    @Nullable
    Path map;

    @Option(
            names = "--folder",
            paramLabel = "NAME",
            description =
                    "Where new exercises go, below exercises/. When left out, a folder of the collection's name, and for a table"
                            + " exercises/ itself.")
    @Nullable
    String folder;

    @Option(names = "--theirs", description = "Where you and the source say different things, take the source's.")
    boolean theirs;

    @Option(
            names = {"-n", "--dry-run"},
            description = "Tell what would be done, and write nothing.")
    boolean dryRun;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write what became of each record to a file: Markdown, or CSV when its name ends in .csv.")
    @Nullable
    Path report;

    @Option(names = "--strict", description = "Write nothing when a record is refused.")
    boolean strict;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print every line of the report's lists.")
    boolean verbose;

    /** Imports and tells. */
    int run(
            Surroundings around,
            Collection collection,
            Path file,
            String name,
            String usualFolder,
            @Nullable String language)
            throws IOException {
        StartOptions start = new StartOptions();
        start.guide = guide;
        Path folderOfGuide = start.folder(around);
        String into = folder == null ? usualFolder : folder;
        if (!into.matches("([a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*)?")) {
            throw new UsageProblem("--folder takes names of a–z, 0–9 and hyphens, and not \"" + into + "\"");
        }
        ImportRequest request = new ImportRequest(
                folderOfGuide,
                collection,
                around.folder().resolve(file),
                shown(file),
                Optional.ofNullable(map).map(around.folder()::resolve),
                map == null ? "" : shown(map),
                name,
                into,
                Optional.ofNullable(language),
                theirs,
                dryRun);
        GuideJudge judge = judge(around, folderOfGuide);
        ImportResult result = Importer.run(strict && !dryRun ? dry(request) : request, judge);
        boolean refused = strict && result.report().refused() > 0;
        if (strict && !dryRun && !refused && !result.failed()) {
            result = Importer.run(request, judge);
        }
        ProblemPrinter.print(around, Path.of(""), result.sourceProblems());
        ProblemPrinter.print(around, guide, result.guideProblems());
        if (result.failed()) {
            around.err().println("Nothing was written.");
            return ExitCode.PROBLEMS;
        }
        around.out().print(result.report().summary(verbose));
        if (report != null) {
            String text = result.report().file(report.toString());
            Files.writeString(around.folder().resolve(report), text);
        }
        if (refused) {
            return ExitCode.PROBLEMS;
        }
        if (!dryRun && !result.files().isEmpty()) {
            around.out().println(files(result.files()) + " written. Now: " + start.checkCommand());
        }
        return ExitCode.FINE;
    }

    private static String files(List<String> files) {
        return files.size() + (files.size() == 1 ? " file" : " files");
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static ImportRequest dry(ImportRequest request) {
        return new ImportRequest(
                request.guide(),
                request.collection(),
                request.file(),
                request.shown(),
                request.map(),
                request.shownMap(),
                request.name(),
                request.folder(),
                request.language(),
                request.theirs(),
                true);
    }

    /** The check of the command line, drafts taken in. */
    private static GuideJudge judge(Surroundings around, Path guide) throws IOException {
        SiteBuilder builder = SiteBuilder.forVersion(Version.number());
        BuildRequest request =
                new BuildRequest(guide, guide.resolve("public"), Optional.empty(), true, false, true, around.today());
        return change -> builder.check(request, change).reports().stream()
                .filter(report -> report.folder().isEmpty())
                .map(GuideReport::diagnostics)
                .flatMap(List::stream)
                .toList();
    }
}
