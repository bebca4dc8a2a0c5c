package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cuecard.build.EngineProblem;
import org.cuecard.build.GuideReport;
import org.cuecard.build.HandoutRequest;
import org.cuecard.build.HandoutRequest.Named;
import org.cuecard.build.HandoutRequest.Typed;
import org.cuecard.build.Memo;
import org.cuecard.build.PrintedHandout;
import org.cuecard.build.SiteBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "handout",
        description = "Prints a handout for one athlete as a PDF, from a guide that need not be built.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "WHAT is a programme's id, exercises' ids, or a handout's file. What is typed counts more than what the file"
                    + " says. The name of --for stands on the pages and nowhere else.",
            "",
            "  cuecard handout clamshell banded-squat --sets 3 --reps 12 --days mon,wed,fri",
            "  cuecard handout handout.yaml --paper letter --size 18 -o zoe.pdf"
        })
final class HandoutCommand implements Callable<Integer> {
    private static final int KILOBYTE = 1000;

    private final Surroundings around;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "WHAT", arity = "0..*", description = "A programme, exercises, or a handout's file.")
    private List<String> what = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "handout.pdf",
            description = "Where to write; handout.pdf when left out.")
    private Path output = Path.of("handout.pdf");

    @Option(names = "--guide", paramLabel = "GUIDE", defaultValue = ".", description = "The guide's folder.")
    private Path guide = Path.of(".");

    @Option(
            names = "--programme",
            paramLabel = "ID",
            description = "The programme that it follows; exercises named beside it are those of it to do.")
    private @Nullable String programme;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title.")
    private @Nullable String title;

    @Option(names = "--for", paramLabel = "NAME", description = "Whom it is for.")
    private @Nullable String athlete;

    @Option(names = "--coach", paramLabel = "FILE", description = "Who made it: a coach's profile, coach.yaml.")
    private @Nullable String coach;

    @Option(names = "--sets", paramLabel = "N", description = "Sets of each exercise: 3, or 2-3.")
    private @Nullable String sets;

    @Option(names = "--reps", paramLabel = "N", description = "Repetitions in a set: 12, or 8-12.")
    private @Nullable String reps;

    @Option(names = "--hold", paramLabel = "SECONDS", description = "How long to hold each repetition.")
    private @Nullable String hold;

    @Option(names = "--rest", paramLabel = "SECONDS", description = "Rest between sets.")
    private @Nullable String rest;

    @Option(names = "--effort", paramLabel = "N", description = "Effort from 1 to 10.")
    private @Nullable String effort;

    @Option(names = "--days", paramLabel = "DAYS", description = "Days of the week: mon,wed,fri.")
    private @Nullable String days;

    @Option(names = "--weeks", paramLabel = "N", description = "Weeks to log.")
    private @Nullable String weeks;

    @Option(names = "--goal", paramLabel = "TEXT", description = "What it is to lead to.")
    private @Nullable String goal;

    @Option(names = "--note", paramLabel = "TEXT", description = "A word of your own at its head.")
    private @Nullable String note;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day that it says, as YYYY-MM-DD; today's when left out.")
    private @Nullable String date;

    @Option(names = "--next-review", paramLabel = "DATE", description = "The day on which to look at it again.")
    private @Nullable String nextReview;

    @Option(names = "--brand", paramLabel = "ID", description = "The brand whose band colours to name.")
    private @Nullable String brand;

    @Option(
            names = "--without-band-at",
            paramLabel = "PLACES",
            description = "Leave out easier and harder forms with a band there: ankles.")
    private @Nullable String withoutBandAt;

    @Option(names = "--paper", paramLabel = "PAPER", description = "a4 or letter; the guide's own when left out.")
    private @Nullable String paper;

    @Option(names = "--size", paramLabel = "POINTS", description = "Size of type: 12, 14 or 18; 12 when left out.")
    private @Nullable String size;

    @Option(
            names = "--per-page",
            paramLabel = "HOW",
            description = "1 or 2 exercises a page, or summary: all on one. 2 when left out, 1 in large print.")
    private @Nullable String perPage;

    @Option(names = "--lang", paramLabel = "TAG", description = "The language; one that the guide is written in.")
    private @Nullable String language;

    @Option(names = "--mono", description = "For black ink only.")
    private boolean mono;

    @Option(names = "--base-url", paramLabel = "URL", description = "The address of the published guide, for QR codes.")
    private @Nullable String baseUrl;

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    @Mixin
    private final CacheOptions cache = new CacheOptions();

    HandoutCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Guides.folder(around, guide);
        Optional<Named> file = file(folder);
        HandoutRequest request = new HandoutRequest(
                folder,
                file,
                typed(folder, file.isPresent()),
                args(),
                around.folder(),
                Optional.ofNullable(baseUrl),
                around.today());
        PrintedHandout handout;
        try (Memo memo = cache.open(around)) {
            handout = SiteBuilder.forVersion(Version.number())
                    .remembering(memo)
                    .printingWith(engine.open(around))
                    .handout(request);
        } catch (EngineProblem problem) {
            throw new UsageProblem(problem.reason());
        }
        tell(handout);
        if (handout.pdf().isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        write(handout.pdf().get());
        around.out()
                .println(output.toString().replace('\\', '/') + ": " + pages(handout.pages()) + ", "
                        + Math.max(1, handout.pdf().get().length / KILOBYTE) + " KB");
        if (!handout.online()) {
            around.out().println("No QR code: the guide has no base-url, so there is no page for it to lead to.");
        }
        return ExitCode.FINE;
    }

    private void tell(PrintedHandout handout) {
        new ProblemPrinter(around, new GuideOptions()).print(List.of(new GuideReport("", handout.outside())));
        GuideOptions inside = new GuideOptions();
        inside.guide = guide;
        new ProblemPrinter(around, inside).print(List.of(new GuideReport("", handout.inside())));
    }

    private static String pages(int pages) {
        return pages + (pages == 1 ? " page" : " pages");
    }

    private void write(byte[] pdf) throws IOException {
        Path file = around.folder().resolve(output);
        if (Files.isDirectory(file)) {
            throw new UsageProblem(output + " is a folder; name a file with -o");
        }
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.write(file, pdf);
    }

    /** A handout's file, where one was named. */
    private Optional<Named> file(Path folder) {
        if (what.stream().noneMatch(HandoutCommand::isFile)) {
            return Optional.empty();
        }
        if (what.size() > 1) {
            throw new UsageProblem("name one handout's file, or exercises by their ids, not both");
        }
        String shown = what.get(0);
        Path file = around.folder().resolve(shown);
        if (!Files.exists(file)) {
            throw new UsageProblem("there is no file " + shown);
        }
        return isProgramme(folder, file) ? Optional.empty() : Optional.of(new Named(file, shown.replace('\\', '/')));
    }

    private static boolean isFile(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /** Whether a file is one of the guide's own programmes. */
    private static boolean isProgramme(Path folder, Path file) {
        return file.toAbsolutePath()
                .normalize()
                .startsWith(folder.resolve("site/programmes").toAbsolutePath().normalize());
    }

    private List<Typed> typed(Path folder, boolean hasFile) {
        List<Typed> typed = new ArrayList<>();
        String named = programme == null && !hasFile ? programmeOf(folder) : programme;
        add(typed, "programme", named);
        if (!hasFile && !what.isEmpty() && (named == null || programme != null)) {
            typed.add(new Typed("exercises", String.join(" ", what), what));
        }
        add(typed, "title", title);
        add(typed, "for", athlete);
        add(typed, "coach", coach);
        add(typed, "dose.sets", sets);
        add(typed, "dose.reps", reps);
        add(typed, "dose.hold", hold);
        add(typed, "dose.rest", rest);
        add(typed, "dose.effort", effort);
        addList(typed, "days", days);
        add(typed, "weeks", weeks);
        add(typed, "goal", goal);
        if (note != null) {
            typed.add(new Typed("notes", note, List.of(note)));
        }
        add(typed, "date", date);
        add(typed, "next-review", nextReview);
        add(typed, "brand", brand);
        addList(typed, "without-band-at", withoutBandAt);
        add(typed, "paper", paper);
        add(typed, "size", size);
        add(typed, "per-page", perPage);
        add(typed, "language", language);
        add(typed, "mono", mono ? "true" : null);
        return typed;
    }

    /** The programme that the one thing named is, if it is none of the exercises. */
    private @Nullable String programmeOf(Path folder) {
        if (what.size() != 1) {
            return null;
        }
        String name = what.get(0);
        if (isFile(name)) {
            String file = Path.of(name).getFileName().toString();
            return file.substring(0, file.lastIndexOf('.'));
        }
        return Files.exists(folder.resolve("site/programmes/" + name + ".yaml")) ? name : null;
    }

    private static void add(List<Typed> typed, String field, @Nullable String value) {
        if (value != null) {
            typed.add(Typed.value(field, value));
        }
    }

    private static void addList(List<Typed> typed, String field, @Nullable String value) {
        if (value != null) {
            typed.add(Typed.list(field, value));
        }
    }

    private List<String> args() {
        if (spec == null) {
            return List.of();
        }
        List<String> all = spec.commandLine().getParseResult().originalArgs();
        return all.subList(Math.min(1, all.size()), all.size());
    }
}
