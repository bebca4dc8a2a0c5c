package org.cuecard.build;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cuecard.source.ContentHash;

/**
 * The hash of this program's code and of the libraries beside it. A version would not do: while somebody works on the
 * code, every state of it has the same one.
 */
final class ToolHash {
    private ToolHash() {}

    /** The hash of the program that is running; nothing when its code cannot be read. */
    static Optional<String> find() {
        CodeSource code = ToolHash.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Optional.empty();
        }
        try {
            Path own = Path.of(code.getLocation().toURI());
            return Optional.of(of(own, libraries(own)));
        } catch (URISyntaxException | IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * The hash of a program.
     *
     * @param own its jar, or the folder of its classes
     * @param libraries the jars that it uses; they are known by their names, which tell their versions, and their sizes
     */
    static String of(Path own, List<Path> libraries) throws IOException {
        ContentHash hash = ContentHash.begin();
        for (Path file : files(own)) {
            hash.with(own.relativize(file).toString().replace('\\', '/')).with(Files.readAllBytes(file));
        }
        for (Path library : libraries) {
            hash.with(library.getFileName().toString()).with(Files.size(library));
        }
        return hash.hex();
    }

    private static List<Path> files(Path own) throws IOException {
        if (!Files.isDirectory(own)) {
            return List.of(own);
        }
        try (Stream<Path> files = Files.walk(own)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> libraries(Path own) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path", ""))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .filter(path ->
                        Files.isRegularFile(path) && !path.toAbsolutePath().equals(own.toAbsolutePath()))
                .toList();
    }
}
