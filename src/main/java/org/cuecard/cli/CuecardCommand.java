package org.cuecard.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** All commands together. */
@Command(
        name = "cuecard",
        description = "Publishes exercises: specs and texts in, a static guide and printable pages out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "In a folder that holds a guide, `cuecard build` writes its site to public/."})
final class CuecardCommand implements Runnable {
    private final Surroundings surroundings;

    private CuecardCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs a command. Never throws: what went wrong is told, and the exit code says whose fault it is. */
    static int run(Surroundings surroundings, String... args) {
        return commandLine(surroundings, args.length == 0 ? "" : args[0]).execute(args);
    }

    /** All commands, for those who ask about them. */
    static CommandLine commandLine(Surroundings around) {
        return commandLine(around, "");
    }

    /**
     * Reading what every command takes costs more than a short one of them does.
     *
     * @param first the first word that was typed; if it names a command, the line has this one alone
     */
    private static CommandLine commandLine(Surroundings around, String first) {
        CommandLine line = new CommandLine(new CuecardCommand(around));
        Map<String, Supplier<Object>> commands = commands(around);
        Supplier<Object> named = commands.get(first);
        if (named != null) {
            line.addSubcommand(first, named.get());
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
            line.addSubcommand("completion", completion()).addSubcommand(CommandLine.HelpCommand.class);
        }
        return line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(around.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(around.terminal().colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(CuecardCommand::wrongUsage)
                .setExecutionExceptionHandler((failure, command, parsed) -> ourFault(around, failure, parsed));
    }

    /** What makes each command that is about no other, in the order in which help lists them. */
    private static Map<String, Supplier<Object>> commands(Surroundings around) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(around));
        commands.put("check", () -> new CheckCommand(around));
        commands.put("serve", () -> new ServeCommand(around));
        commands.put("init", () -> new InitCommand(around));
        commands.put(
                "new",
                () -> new CommandLine(new NewCommand())
                        .addSubcommand(new NewExerciseCommand(around))
                        .addSubcommand(new NewProgrammeCommand(around))
                        .addSubcommand(new NewPageCommand(around))
                        .addSubcommand(new NewThemeCommand(around)));
        commands.put(
                "theme",
                () -> new CommandLine(new ThemeCommand())
                        .addSubcommand(new ThemeCheckCommand(around))
                        .addSubcommand(new ThemeDiffCommand(around)));
        commands.put(
                "import",
                () -> new CommandLine(new ImportCommand(around))
                        .addSubcommand(new ImportFreeExerciseDbCommand(around))
                        .addSubcommand(new ImportWgerCommand(around))
                        .addSubcommand(new ImportCsvCommand(around)));
        commands.put(
                "export",
                () -> new CommandLine(new ExportCommand())
                        .addSubcommand(new ExportJsonCommand(around))
                        .addSubcommand(new ExportCsvCommand(around)));
        commands.put("handout", () -> new HandoutCommand(around));
        commands.put("figure", () -> new FigureCommand(around));
        commands.put("schema", () -> new SchemaCommand(around));
        commands.put("clean", () -> new CleanCommand(around));
        return commands;
    }

    private static CommandLine completion() {
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion
                .getCommandSpec()
                .usageMessage()
                .description("Prints a completion script for bash and zsh: source <(cuecard completion)");
        return completion;
    }

    @Override
    public void run() {
        throw new ParameterException(commandLine(surroundings), "Which command?");
    }

    private static int wrongUsage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("cuecard: " + problem.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** A failure that no diagnostic foresaw. The trace is for us, so it is shown only to those who ask for it. */
    private static int ourFault(Surroundings around, Exception failure, CommandLine.ParseResult parsed) {
        if (failure instanceof UsageProblem usage) {
            around.err().println("cuecard: " + usage.getMessage());
            return ExitCode.USAGE;
        }
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof FileSystemException disk && disk.getFile() != null) {
            String reason = disk.getReason() == null
                    ? disk.getClass().getSimpleName().replace("Exception", "")
                    : disk.getReason();
            around.err().println("cuecard: " + disk.getFile() + " cannot be used: " + reason);
            return ExitCode.USAGE;
        }
        around.err().println("cuecard: this is a fault of Cuecard's, not of your guide: " + failure);
        if (parsed.expandedArgs().contains("-v") || parsed.expandedArgs().contains("--verbose")) {
            failure.printStackTrace(around.err());
        } else {
            around.err().println("Run it again with -v, and report what it prints.");
        }
        return ExitCode.OUR_FAULT;
    }
}
