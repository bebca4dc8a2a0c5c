package org.cuecard.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a guide can be told. */
final class GuideOptions {
    /** How problems are written. */
    enum Format {
        TEXT,
        JSON,
        GITHUB
    }

    @Parameters(
            arity = "0..1",
            paramLabel = "GUIDE",
            defaultValue = ".",
            description = "The guide's folder; the working folder when left out.")
    Path guide = Path.of(".");

    @Option(
            names = {"-D", "--drafts"},
            description = "Take drafts in.")
    boolean drafts;

    @Option(names = "--now", paramLabel = "DATE", description = "The day to hold review dates against, as YYYY-MM-DD.")
    @Nullable
    LocalDate now;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address of the published site, in place of the guide's own.")
    @Nullable
    String baseUrl;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How to tell problems: ${COMPLETION-CANDIDATES}.")
    Format format = Format.TEXT;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print problems only.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print notes as well, and the trace of a fault of ours.")
    boolean verbose;
}
