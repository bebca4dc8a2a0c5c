package org.cuecard.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that was read from one folder: text files and assets by their path, in the order of their paths (by UTF-16
 * code unit, so that no locale and no file system changes it). Immutable.
 */
public record SourceTree(
        SortedMap<String, SourceFile> files, SortedMap<String, SourceAsset> assets, List<ReadProblem> problems) {
    public SourceTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
        problems = List.copyOf(problems);
    }

    /** A tree of text files alone, by path and text; for tests and for what Cuecard itself supplies. */
    public static SourceTree of(Map<String, String> texts) {
        SortedMap<String, SourceFile> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, SourceFile.of(path, text)));
        return new SourceTree(files, new TreeMap<>(), List.of());
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    public Optional<SourceAsset> asset(String path) {
        return Optional.ofNullable(assets.get(path));
    }

    /** The files below a folder, whose paths keep the folder. */
    public List<SourceFile> filesUnder(String folder) {
        return List.copyOf(files.subMap(folder + "/", folder + "0").values());
    }

    /** The assets below a folder, whose paths keep the folder. */
    public List<SourceAsset> assetsUnder(String folder) {
        return List.copyOf(assets.subMap(folder + "/", folder + "0").values());
    }
}
