package org.cuecard.build;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /** The record that ends a jar, without a comment: its length, how it begins, and what it says of the directory. */
    private static final int END_LENGTH = 22;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int SIZE_AT = 12;
    private static final int START_AT = 16;

    private ToolHash() {}

    /** The hash of the program that is running; nothing when its code cannot be read. */
    static Optional<String> find() {
        try {
            Optional<Path> own = own(ToolHash.class);
            return own.isEmpty() ? Optional.empty() : Optional.of(of(own.get(), libraries(own.get())));
        } catch (URISyntaxException | IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * The jar or the folder that a class comes from. Its resource tells where that is with every class loader; its code
     * source does not, with Maven's.
     */
    static Optional<Path> own(Class<?> type) throws URISyntaxException {
        String name = type.getName().replace('.', '/') + ".class";
        URL resource = type.getResource("/" + name);
        if (resource == null) {
            return Optional.empty();
        }
        String address = resource.toString();
        String place = address.substring(0, Math.max(0, address.length() - name.length()));
        if (place.startsWith("jar:") && place.endsWith("!/")) {
            place = place.substring("jar:".length(), place.length() - "!/".length());
        }
        return Optional.of(Path.of(new URI(place)));
    }

    /**
     * The hash of a program.
     *
     * @param own its jar, which is known by its directory: the names, sizes and checksums of all in it; or the folder
     *     of its classes
     * @param libraries the jars that it uses; they are known by their names, which tell their versions, and their sizes
     */
    static String of(Path own, List<Path> libraries) throws IOException {
        ContentHash hash = ContentHash.begin();
        if (Files.isDirectory(own)) {
            for (Path file : classes(own)) {
                hash.with(own.relativize(file).toString().replace('\\', '/')).with(Files.readAllBytes(file));
            }
        } else {
            hash.with(directory(own));
        }
        for (Path library : libraries) {
            hash.with(library.getFileName().toString()).with(Files.size(library));
        }
        return hash.hex();
    }

    /**
     * The directory at the end of a jar, as its bytes: to hash all of a large jar, or to look at each entry, would take
     * as long as a small command. The whole jar, where its end is not as APPNOTE.TXT 4.3.16 of the ZIP format has it.
     */
    private static byte[] directory(Path jar) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(jar)) {
            long end = file.size() - END_LENGTH;
            ByteBuffer tail = bytes(file, Math.max(0, end), END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
            if (end < 0 || tail.getInt(0) != END_SIGNATURE) {
                return Files.readAllBytes(jar);
            }
            int size = tail.getInt(SIZE_AT);
            int start = tail.getInt(START_AT);
            return size < 0 || start < 0 || start + (long) size > end
                    ? Files.readAllBytes(jar)
                    : bytes(file, start, size).array();
        }
    }

    private static ByteBuffer bytes(SeekableByteChannel file, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        file.position(from);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // A channel may give less than it was asked for.
        }
        return bytes.rewind();
    }

    private static List<Path> classes(Path own) throws IOException {
        try (Stream<Path> files = Files.walk(own)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> libraries(Path own) throws URISyntaxException {
        List<Path> entries = new ArrayList<>();
        Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path", ""))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .forEach(entries::add);
        if (ToolHash.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL entry : loader.getURLs()) {
                entries.add(Path.of(entry.toURI()));
            }
        }
        return entries.stream()
                .filter(path ->
                        Files.isRegularFile(path) && !path.toAbsolutePath().equals(own.toAbsolutePath()))
                .toList();
    }
}
