package org.cuecard.output;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in an output folder. Symbolic links are not followed: a link is a thing of its own, and never ours.
 *
 * @param ours the manifest's files that are there, by path
 * @param foreign all else, by path: single files, links, and whole folders where nothing in them can be ours. The value
 *     tells whether it is a folder
 * @param folders the folders that are, or may be, shared by ours and by others; each after the one that it lies in
 */
record FolderScan(
        SortedMap<String, BasicFileAttributes> ours, SortedMap<String, Boolean> foreign, List<String> folders) {
    /**
     * Looks at a folder.
     *
     * @param shared folders that are looked into; any other is foreign as a whole
     */
    static FolderScan of(Path root, OutputManifest manifest, Set<String> shared) throws IOException {
        FolderScan scan = new FolderScan(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        scan.folder(root, "", manifest, shared);
        return scan;
    }

    /** The folders above some paths. */
    static Set<String> foldersOf(Collection<String> paths) {
        Set<String> folders = new HashSet<>();
        for (String path : paths) {
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                if (!folders.add(path.substring(0, slash))) {
                    break;
                }
            }
        }
        return folders;
    }

    private void folder(Path folder, String prefix, OutputManifest manifest, Set<String> shared) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String path = prefix + entry.getFileName();
                if (!path.equals(OutputManifest.NAME)) {
                    entry(entry, path, manifest, shared);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void entry(Path entry, String path, OutputManifest manifest, Set<String> shared) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isRegularFile() && manifest.has(path)) {
            ours.put(path, attributes);
        } else if (attributes.isDirectory() && shared.contains(path)) {
            folders.add(path);
            folder(entry, path + "/", manifest, shared);
        } else {
            foreign.put(path, attributes.isDirectory());
        }
    }
}
