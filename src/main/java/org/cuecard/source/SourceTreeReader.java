package org.cuecard.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Reads a folder, or a file that somebody named, into a {@link SourceTree}; the only code that opens input files.
 *
 * <p>Hidden files and editors' backups are passed over. A symbolic link is followed as long as it stays inside the
 * folder and does not lead back to a folder above itself. What cannot be read becomes a {@link ReadProblem}, and the
 * rest is still read, so that one run tells everything.
 */
public final class SourceTreeReader {
    /** The largest text file that is read, in bytes. A spec has a few thousand; a megabyte of YAML is a mistake. */
    public static final long MAX_TEXT_BYTES = 1_048_576;

    private static final Set<String> TEXT_ENDINGS = Set.of("yaml", "yml", "md", "mustache");

    private final Path realRoot;
    private final long maxTextBytes;
    private final Optional<FileShelf> shelf;
    private final Patience patience;
    private final Set<Path> met = ConcurrentHashMap.newKeySet();
    private final SortedMap<String, SourceFile> files = Collections.synchronizedSortedMap(new TreeMap<>());
    private final SortedMap<String, SourceAsset> assets = Collections.synchronizedSortedMap(new TreeMap<>());
    private final List<ReadProblem> problems = Collections.synchronizedList(new ArrayList<>());

    private SourceTreeReader(Path realRoot, long maxTextBytes, Optional<FileShelf> shelf, Patience patience) {
        this.realRoot = realRoot;
        this.maxTextBytes = maxTextBytes;
        this.shelf = shelf;
        this.patience = patience;
    }

    /**
     * Reads some folders below a root.
     *
     * @param root the guide's or the theme's folder; may lie in any file system, a jar's for instance
     * @param folders names of the folders to read; one that does not exist is read as empty; the root itself is ""
     * @throws IOException when the root itself cannot be opened, or a share does not answer
     */
    public static SourceTree read(Path root, List<String> folders) throws IOException {
        return read(root, folders, Optional.empty());
    }

    /**
     * Reads some folders below a root, of which some files may be known.
     *
     * @param shelf what was read before, and what this reading leaves for the next one
     * @throws IOException when the root itself cannot be opened, or a share does not answer
     */
    public static SourceTree read(Path root, List<String> folders, Optional<FileShelf> shelf) throws IOException {
        return read(root, folders, shelf, Patience.usual());
    }

    static SourceTree read(Path root, List<String> folders, Optional<FileShelf> shelf, Patience limit)
            throws IOException {
        return limit.during(root, patience -> {
            Path real = patience.asks(root, root::toRealPath);
            SourceTreeReader reader = new SourceTreeReader(real, MAX_TEXT_BYTES, shelf, patience);
            for (String folder : folders) {
                reader.start(root.resolve(folder), folder);
            }
            // Other guides may lie below the same root, beside these folders.
            shelf.ifPresent(
                    kept -> kept.retain(folders.stream().map(root::resolve).toList(), reader.met));
            return reader.tree();
        });
    }

    /**
     * Reads one text file that somebody named, whatever its ending and wherever a link to it leads.
     *
     * @param path what it is called in the tree and in problems
     * @return a tree of that file, or of the problem that kept it from being read
     */
    public static SourceTree readText(Path file, String path) {
        return readText(file, path, MAX_TEXT_BYTES);
    }

    /**
     * Reads one text file that somebody named and that is data rather than a spec, so that it may be larger.
     *
     * @param path what it is called in the tree and in problems
     * @param maxBytes the largest size that is read
     * @return a tree of that file, or of the problem that kept it from being read
     */
    public static SourceTree readText(Path file, String path, long maxBytes) {
        return one(file, path, maxBytes, reader -> reader.regular(file.toRealPath(), path, true));
    }

    /** Asks about one file. */
    private interface Look {
        void at(SourceTreeReader reader) throws IOException;
    }

    /** One file, or the problem that kept it from being read. */
    private static SourceTree one(Path root, String path, long maxBytes, Look look) {
        try {
            return Patience.usual().during(root, patience -> {
                SourceTreeReader reader = new SourceTreeReader(root, maxBytes, Optional.empty(), patience);
                return patience.asks(root, () -> {
                    look.at(reader);
                    return reader.tree();
                });
            });
        } catch (IOException e) {
            ReadProblem problem = new ReadProblem(
                    ReadProblem.Kind.UNREADABLE, SourceFile.absent(path).start(), reason(e));
            return new SourceTree(new TreeMap<>(), new TreeMap<>(), List.of(problem));
        }
    }

    /**
     * Finds one file below a folder, to be carried along rather than read as text.
     *
     * @param path from the root, with {@code /} between its parts
     * @return a tree of that file, or of the problem that keeps it from being read
     */
    public static SourceTree readAsset(Path root, String path) {
        return one(root, path, MAX_TEXT_BYTES, reader -> reader.asset(root, path));
    }

    private void asset(Path root, String path) throws IOException {
        try {
            Path file = root.resolve(path).toRealPath();
            Path realRoot = root.toRealPath();
            if (file.startsWith(realRoot)) {
                regular(file, path, false);
            } else {
                problem(ReadProblem.Kind.LINK_OUTSIDE, path, file.toString());
            }
        } catch (InvalidPathException e) {
            problem(ReadProblem.Kind.UNREADABLE, path, "no file can have this name");
        }
    }

    /** The text that some bytes are: a tree of one file, or of the problem that they are not UTF-8. */
    public static SourceTree decode(String path, byte[] bytes) {
        SourceTreeReader reader = new SourceTreeReader(Path.of(""), MAX_TEXT_BYTES, Optional.empty(), Patience.usual());
        reader.text(path, bytes);
        return reader.tree();
    }

    /** Files are read side by side, and problems come in the order of their files all the same. */
    private SourceTree tree() {
        List<ReadProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(problem -> problem.where().file().path()));
        return new SourceTree(files, assets, sorted);
    }

    /** A folder that is not there is told from one that a share does not show at the moment: that is not empty. */
    private void start(Path folder, String path) {
        try {
            if (patience.asks(folder, () -> isFolder(folder))) {
                folder(folder, path, List.of(realRoot));
            }
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            problem(ReadProblem.Kind.UNREADABLE, path, reason(e));
        }
    }

    /**
     * Whether somebody named a folder.
     *
     * @throws IOException when it lies on a share that does not answer
     */
    public static boolean isThere(Path folder) throws IOException {
        return Patience.once(folder, () -> Files.isDirectory(folder));
    }

    private static boolean isFolder(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).isDirectory();
    }

    private void folder(Path folder, String path, List<Path> above) {
        try {
            Path real = patience.asks(folder, folder::toRealPath);
            if (!real.startsWith(realRoot)) {
                problem(ReadProblem.Kind.LINK_OUTSIDE, path, real.toString());
                return;
            }
            if (above.contains(real) && patience.asks(folder, () -> Files.isSymbolicLink(folder))) {
                problem(ReadProblem.Kind.FOLDER_LOOP, path, "it leads back to a folder that it lies in");
                return;
            }
            List<Path> chain = new ArrayList<>(above);
            chain.add(real);
            List<Path> children = patience.asks(folder, () -> children(folder));
            // Each file is some questions to the file system, and a share takes its time to answer.
            List<String> below = children.parallelStream()
                    .filter(child -> isFolderElseRead(child, path(path, name(child))))
                    .map(SourceTreeReader::name)
                    .toList();
            for (String name : below) {
                folder(folder.resolve(name), path(path, name), chain);
            }
        } catch (UncheckedIOException e) {
            problem(ReadProblem.Kind.UNREADABLE, path, reason(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            problem(ReadProblem.Kind.UNREADABLE, path, reason(e));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(SourceTreeReader::isMeant).toList();
        }
    }

    private static String path(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private static String name(Path child) {
        String name = child.getFileName().toString();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    /** Whether a guide's author means a file to be read: not what systems and editors put there. */
    private static boolean isMeant(Path child) {
        String name = name(child);
        return !name.startsWith(".") && !name.endsWith("~") && !name.startsWith("#");
    }

    /** Whether somebody has to look into what a folder holds; if it is no folder, it is read. */
    private boolean isFolderElseRead(Path child, String path) {
        try {
            return patience.asks(child, () -> {
                BasicFileAttributes attributes =
                        Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (attributes.isSymbolicLink() ? isFolder(child) : attributes.isDirectory()) {
                    return true;
                }
                file(child, attributes, path, name(child));
                return false;
            });
        } catch (IOException e) {
            problem(ReadProblem.Kind.UNREADABLE, path, reason(e));
            return false;
        }
    }

    private void file(Path file, BasicFileAttributes attributes, String path, String name) {
        try {
            boolean isLink = attributes.isSymbolicLink();
            if (isLink) {
                Path real = file.toRealPath();
                if (!real.startsWith(realRoot)) {
                    problem(ReadProblem.Kind.LINK_OUTSIDE, path, real.toString());
                    return;
                }
            }
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            BasicFileAttributes target = isLink ? Files.readAttributes(file, BasicFileAttributes.class) : attributes;
            regular(file, target, path, TEXT_ENDINGS.contains(ending));
        } catch (IOException e) {
            problem(ReadProblem.Kind.UNREADABLE, path, reason(e));
        }
    }

    private void regular(Path file, String path, boolean isText) {
        try {
            regular(file, Files.readAttributes(file, BasicFileAttributes.class), path, isText);
        } catch (IOException e) {
            problem(ReadProblem.Kind.UNREADABLE, path, reason(e));
        }
    }

    private void regular(Path file, BasicFileAttributes attributes, String path, boolean isText) {
        try {
            if (!attributes.isRegularFile()) {
                String what = attributes.isDirectory() ? "it is a folder" : "it is neither a file nor a folder";
                problem(ReadProblem.Kind.UNREADABLE, path, what);
                return;
            }
            if (!isText) {
                assets.put(path, new SourceAsset(path, attributes.size(), () -> content(file)));
            } else if (attributes.size() > maxTextBytes) {
                problem(
                        ReadProblem.Kind.TOO_LARGE,
                        path,
                        attributes.size() / 1024 + " KiB, where " + maxTextBytes / 1024 + " KiB are allowed");
            } else {
                text(file, attributes, path);
            }
        } catch (IOException e) {
            problem(ReadProblem.Kind.UNREADABLE, path, reason(e));
        }
    }

    /** The bytes of a file that is carried along, whenever it is asked for. */
    private static byte[] content(Path file) throws IOException {
        return Patience.once(file, () -> Files.readAllBytes(file));
    }

    /** The text of a file that was read before; none when it is no text any more. */
    private static String again(Path file, String path) throws IOException {
        return decode(path, content(file)).file(path).map(SourceFile::text).orElse("");
    }

    private void text(Path file, BasicFileAttributes attributes, String path) throws IOException {
        met.add(file);
        Optional<SourceFile> known = shelf.flatMap(kept -> kept.unchanged(file, path, attributes));
        if (known.isPresent()) {
            files.put(path, known.get());
            return;
        }
        Instant before = Instant.now();
        text(path, Files.readAllBytes(file));
        SourceFile read = files.get(path);
        if (read != null) {
            SourceFile readable = read.readable(() -> again(file, path));
            files.put(
                    path,
                    shelf.map(kept -> kept.keep(file, attributes, before, readable))
                            .orElse(readable));
        }
    }

    private void text(String path, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        try {
            files.put(
                    path,
                    SourceFile.of(path, decoder.decode(ByteBuffer.wrap(bytes)).toString()));
        } catch (CharacterCodingException e) {
            String shown = new String(bytes, StandardCharsets.UTF_8);
            SourceFile file = SourceFile.of(path, shown);
            int bad = Math.max(0, file.text().indexOf('\uFFFD'));
            problems.add(
                    new ReadProblem(ReadProblem.Kind.NOT_UTF_8, file.span(bad, Math.min(bad + 1, file.length())), ""));
        }
    }

    private void problem(ReadProblem.Kind kind, String path, String detail) {
        problems.add(new ReadProblem(kind, SourceFile.absent(path).start(), detail));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
