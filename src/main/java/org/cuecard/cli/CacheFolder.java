package org.cuecard.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder in which an operating system wants programs to keep what can be made again. */
final class CacheFolder {
    private static final String NAME = "cuecard";

    private CacheFolder() {}

    /**
     * The folder for this program; nothing where there is no home.
     *
     * @param environment the variables of the process
     * @param system the operating system's name, as Java tells it
     * @param home the user's home; may be empty
     */
    static Optional<Path> find(Map<String, String> environment, String system, String home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.contains("windows")) {
            return absolute(environment.get("LOCALAPPDATA"))
                    .map(local -> local.resolve(NAME).resolve("cache"));
        }
        if (os.contains("mac")) {
            return absolute(home).map(own -> own.resolve("Library/Caches").resolve(NAME));
        }
        // XDG Base Directory Specification: a relative path is to be ignored.
        return absolute(environment.get("XDG_CACHE_HOME"))
                .or(() -> absolute(home).map(own -> own.resolve(".cache")))
                .map(cache -> cache.resolve(NAME));
    }

    private static Optional<Path> absolute(@Nullable String path) {
        try {
            return Optional.ofNullable(path)
                    .filter(text -> !text.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
