package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files with which other programs make the same pages. Benchmarks run in the repository's folder. */
final class Resources {
    private static final Path FOLDER = Path.of("src", "bench", "resources", "scale");

    /** As long as the map of muscles on a page of ours, and as a code for a telephone on a sheet of ours. */
    private static final int MAP = 17_000;

    private static final int CODE = 4_500;

    private Resources() {}

    static void copy(String name, Path to) throws IOException {
        Path from = FOLDER.resolve(name);
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    /** Other programs cannot draw; in place of each drawing they have one of the same length, ready made. */
    static void drawings(Path folder) throws IOException {
        SampleGuide.write(folder.resolve("map.svg"), drawing(MAP));
        SampleGuide.write(folder.resolve("qr.svg"), drawing(CODE));
    }

    private static String drawing(int length) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"");
        for (int i = 0; svg.length() < length; i++) {
            svg.append('M').append(i % 41).append(' ').append(i / 41).append("h1v1h-1z");
        }
        return svg.append("\"/></svg>").toString();
    }
}
