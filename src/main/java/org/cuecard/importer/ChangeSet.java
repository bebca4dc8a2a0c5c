package org.cuecard.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cuecard.source.SourceAsset;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceTree;

/** Files to make or to write over, all or none. */
final class ChangeSet {
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, SourceAsset> assets = new TreeMap<>();

    void put(String path, String text) {
        texts.put(path, text);
    }

    void put(String path, SourceAsset asset) {
        assets.put(path, asset);
    }

    void putAll(ChangeSet other) {
        texts.putAll(other.texts);
        assets.putAll(other.assets);
    }

    boolean isEmpty() {
        return texts.isEmpty() && assets.isEmpty();
    }

    List<String> paths() {
        List<String> paths = new ArrayList<>(texts.keySet());
        paths.addAll(assets.keySet());
        Collections.sort(paths);
        return paths;
    }

    /** A guide's files as they would be with these; files that a guide does not read are left out. */
    SourceTree over(SourceTree tree) {
        SortedMap<String, SourceFile> files = new TreeMap<>(tree.files());
        texts.forEach((path, text) -> {
            if (!path.contains("/.")) {
                files.put(path, SourceFile.of(path, text));
            }
        });
        SortedMap<String, SourceAsset> all = new TreeMap<>(tree.assets());
        assets.forEach((path, asset) -> all.put(path, new SourceAsset(path, asset.size(), asset::bytes)));
        return new SourceTree(files, all, tree.problems());
    }

    /**
     * Writes them below a folder. Each is written beside its place first, and moved when all are there; what stood in
     * the place of one is put back when a later one fails.
     *
     * @throws IOException when the system does not let them be written; then the folder is as it was, but for folders
     *     that are empty
     */
    void write(Path folder) throws IOException {
        Path root = folder.toRealPath();
        Map<Path, Path> staged = new LinkedHashMap<>();
        Map<Path, Path> saved = new LinkedHashMap<>();
        List<Path> made = new ArrayList<>();
        try {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                stage(root, text.getKey(), () -> text.getValue().getBytes(StandardCharsets.UTF_8), staged);
            }
            for (Map.Entry<String, SourceAsset> asset : assets.entrySet()) {
                stage(root, asset.getKey(), asset.getValue()::bytes, staged);
            }
            for (Map.Entry<Path, Path> file : staged.entrySet()) {
                Path target = file.getKey();
                if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                    Path old = beside(target, ".before");
                    Files.copy(target, old, StandardCopyOption.REPLACE_EXISTING);
                    saved.put(target, old);
                } else {
                    made.add(target);
                }
                Files.move(file.getValue(), target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | UncheckedIOException e) {
            for (Path target : made) {
                Files.deleteIfExists(target);
            }
            for (Map.Entry<Path, Path> old : saved.entrySet()) {
                Files.move(old.getValue(), old.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            saved.clear();
            throw e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
        } finally {
            for (Path left : staged.values()) {
                Files.deleteIfExists(left);
            }
            for (Path old : saved.values()) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static void stage(Path root, String path, Supplier<byte[]> bytes, Map<Path, Path> staged)
            throws IOException {
        Path target = root.resolve(path);
        Path parent = target.getParent() == null ? root : target.getParent();
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(root)) {
            throw new IOException(path + " lies behind a link that leads out of the guide's folder");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("where " + path + " is to be, there is a folder or a link");
        }
        Path temporary = beside(target, ".new");
        staged.put(target, temporary);
        Files.write(temporary, bytes.get(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** A name that no reader of guides takes for a file of its own. */
    private static Path beside(Path target, String ending) {
        return target.resolveSibling(".cuecard-" + target.getFileName() + ending);
    }
}
