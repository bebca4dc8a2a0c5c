package org.cuecard.pdf;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a browser that prints: Chromium, or one that is built from it. */
final class BrowserFinder {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "microsoft-edge-stable",
            "msedge");

    private static final List<String> MAC = List.of(
            "Applications/Chromium.app/Contents/MacOS/Chromium",
            "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> WINDOWS = List.of(
            "Chromium/Application/chrome.exe",
            "Google/Chrome/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe");

    private static final List<String> WINDOWS_ROOTS = List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");

    private final Map<String, String> environment;
    private final boolean windows;
    private final boolean mac;
    private final Path home;

    /**
     * @param environment the variables of the environment
     * @param system what the system calls itself, as {@code os.name} has it
     */
    BrowserFinder(Map<String, String> environment, String system, Path home) {
        this.environment = environment;
        String name = system.toLowerCase(Locale.ROOT);
        this.windows = name.startsWith("windows");
        this.mac = name.startsWith("mac");
        this.home = home;
    }

    static BrowserFinder ofThisSystem() {
        return new BrowserFinder(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * The first browser that is installed.
     *
     * @throws BrowserProblem when there is none
     */
    Path find() {
        return Stream.concat(NAMES.stream().flatMap(name -> onPath(name).stream()), usualPlaces().stream())
                .filter(BrowserFinder::isProgram)
                .findFirst()
                .orElseThrow(() -> new BrowserProblem("there is no browser to print with: none of "
                        + String.join(", ", NAMES) + " is on the PATH"
                        + (windows || mac ? " or in the usual places of this system" : "")
                        + "; install Chromium, Chrome or Edge, name one with --browser PATH, or print with the engine"
                        + " that needs none: --engine java"));
    }

    /**
     * The browser that somebody named.
     *
     * @param folder against which the name is resolved; a name without a folder may be on the path, too
     * @throws BrowserProblem when it is not there
     */
    Path named(Path folder, Path name) {
        Path file = folder.resolve(name);
        if (isProgram(file)) {
            return file;
        }
        Optional<Path> onPath = name.getNameCount() == 1 ? onPath(name.toString()) : Optional.empty();
        return onPath.orElseThrow(() -> new BrowserProblem("there is no browser at " + name
                + " that can be started; name the program of Chromium, Chrome or Edge with --browser, or print with the"
                + " engine that needs none: --engine java"));
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private Optional<Path> onPath(String name) {
        String file = windows && !name.endsWith(".exe") ? name + ".exe" : name;
        return Stream.of(variable("PATH").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> in(folder, file).stream())
                .filter(BrowserFinder::isProgram)
                .findFirst();
    }

    /** A path may name what is no folder at all. */
    private static Optional<Path> in(String folder, String file) {
        try {
            return Optional.of(Path.of(folder, file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** On Windows, the names of variables have no case. */
    private String variable(String name) {
        return environment.entrySet().stream()
                .filter(entry -> windows
                        ? entry.getKey().equalsIgnoreCase(name)
                        : entry.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private List<Path> usualPlaces() {
        List<Path> places = new ArrayList<>();
        if (mac) {
            for (Path root : List.of(Path.of("/"), home)) {
                MAC.forEach(file -> places.add(root.resolve(file)));
            }
        }
        if (windows) {
            for (String file : WINDOWS) {
                WINDOWS_ROOTS.stream()
                        .map(this::variable)
                        .filter(root -> !root.isEmpty())
                        .forEach(root -> places.add(Path.of(root, file)));
            }
        }
        return places;
    }
}
