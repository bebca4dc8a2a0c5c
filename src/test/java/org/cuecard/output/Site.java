package org.cuecard.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.plan.UrlPath;

/** Small sites for tests, and what a folder holds. */
final class Site {
    private Site() {}

    /** A tree of text files, given as path, text, path, text … */
    static OutputTree of(String... pathsAndTexts) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return OutputTree.of(texts.entrySet().stream()
                        .map(e -> OutputFile.text(UrlPath.of(e.getKey()), e::getValue))
                        .toList())
                .get();
    }

    /** Every file and empty folder below a folder, with its text; nothing for a folder that is not there. */
    static SortedMap<String, String> contents(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return contents;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Files.isSymbolicLink(path)) {
                    contents.put(name, "-> " + Files.readSymbolicLink(path));
                } else if (Files.isRegularFile(path)) {
                    contents.put(name, Files.readString(path, StandardCharsets.UTF_8));
                } else if (isEmpty(path)) {
                    contents.put(name + "/", "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    /** The same without the manifest. */
    static SortedMap<String, String> pages(Path folder) {
        SortedMap<String, String> contents = contents(folder);
        contents.remove(OutputManifest.NAME);
        return contents;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.findAny().isEmpty();
        }
    }

    static void put(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
