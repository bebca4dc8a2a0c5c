package org.cuecard.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the next site in the place of the last, so that whenever the process dies, one of the two is whole and the next
 * run knows which.
 *
 * <p>The names on the disk are the journal. With {@code L} for the output folder, {@code N} for the staged site and
 * {@code O} for the last one, the swap goes through these states:
 *
 * <ol>
 *   <li>{@code L} is the last site, {@code N} grows. Repair: remove {@code N}.
 *   <li>{@code L} is renamed to {@code O}: there is no {@code L}. Repair: rename {@code O} back, remove {@code N}. Only
 *       in this state, between two renames, does a reader find nothing; the last site is whole under the other name.
 *   <li>{@code N} is renamed to {@code L}: the new site is there, and {@code O} holds the last one together with what
 *       others had put there. Repair: go on with the next step.
 *   <li>What others had put there moves from {@code O} to {@code L}, each thing by one rename.
 *   <li>The last site's files are removed from {@code O}, then its folders, then its manifest, then {@code O}. The
 *       manifest goes last, since it tells the site's files from those of others.
 * </ol>
 *
 * No folder is ever removed together with what it holds, but for {@code N}, which holds nothing that is not elsewhere.
 */
final class SiteSwap {
    private final FileOperations disk;
    private final OutputPlace place;

    SiteSwap(FileOperations disk, OutputPlace place) {
        this.disk = disk;
        this.place = place;
    }

    /**
     * What a swap left behind in the last site's folder.
     *
     * @param kept files of ours that somebody had edited, and that the new site does not have: they are kept
     */
    record Rest(List<String> kept) {}

    /** Brings a swap that was cut short to one of its two ends, and removes what else a killed build left. */
    void repair() throws IOException {
        if (OutputPlace.exists(place.old())) {
            if (isEmptyFolder(place.live())) {
                disk.delete(place.live());
            }
            if (!OutputPlace.exists(place.live())) {
                disk.move(place.old(), place.live());
            } else if (OutputManifest.read(place.live()).isPresent()) {
                clearOld(List.of());
            } else {
                throw new IOException(place.live() + " is not Cuecard's; the last site is in " + place.old());
            }
        }
        removeStaging();
    }

    /**
     * Swaps the staged site in. When this fails, the last site is in its place as it was, or the staged site is and
     * {@link #clearOld} or a later {@link #repair} carries over what others had put there.
     */
    void swap() throws IOException {
        boolean hadSite = OutputPlace.exists(place.live());
        if (hadSite) {
            disk.move(place.live(), place.old());
        }
        try {
            disk.move(place.staging(), place.live());
        } catch (IOException e) {
            if (hadSite) {
                disk.move(place.old(), place.live());
            }
            throw e;
        }
    }

    /**
     * Moves what others had put into the last site to the new one, and removes the rest of the last site.
     *
     * @param seen others' files and folders that were seen before the swap: they move at once, so that readers miss
     *     them for as short a time as can be; what came since is looked for
     */
    Rest clearOld(Collection<String> seen) throws IOException {
        if (!OutputPlace.exists(place.old())) {
            return new Rest(List.of());
        }
        for (String path : seen) {
            if (OutputPlace.exists(place.old().resolve(path))) {
                carryOver(path);
            }
        }
        OutputManifest last = OutputManifest.read(place.old()).orElse(OutputManifest.EMPTY);
        OutputManifest next = OutputManifest.read(place.live()).orElse(OutputManifest.EMPTY);
        Set<String> shared = new HashSet<>(FolderScan.foldersOf(last.sums().keySet()));
        shared.addAll(FolderScan.foldersOf(next.sums().keySet()));
        FolderScan scan = FolderScan.of(place.old(), last, shared);
        List<String> kept = editedAndGone(scan, last, next);
        for (String path : scan.foreign().keySet()) {
            carryOver(path);
        }
        for (String path : kept) {
            carryOver(path);
        }
        remove(scan, kept);
        return new Rest(kept);
    }

    /** A file that somebody changed is no longer what we wrote, and without a successor it would be lost. */
    private List<String> editedAndGone(FolderScan scan, OutputManifest last, OutputManifest next) throws IOException {
        List<String> edited = new ArrayList<>();
        for (String path : scan.ours().keySet()) {
            if (!next.has(path) && isEdited(place.old().resolve(path), path, last)) {
                edited.add(path);
            }
        }
        return edited;
    }

    /** Whether a file of ours is no longer as we wrote it. */
    static boolean isEdited(Path file, String path, OutputManifest manifest) throws IOException {
        return !manifest.isAsWritten(path, Crc.of(file));
    }

    private void carryOver(String path) throws IOException {
        Path to = place.live().resolve(path);
        if (!makeFoldersFor(path)) {
            to = place.live().resolve(path.substring(path.lastIndexOf('/') + 1));
        }
        // It was made sure before that the name is free; it may have been taken since, or be taken on a disk that
        // does not tell upper from lower case.
        Path free = to;
        for (int number = 1; OutputPlace.exists(free); number++) {
            free = to.resolveSibling(to.getFileName() + ".kept-" + number);
        }
        disk.move(place.old().resolve(path), free);
    }

    private boolean makeFoldersFor(String path) throws IOException {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            Path folder = place.live().resolve(path.substring(0, slash));
            if (!OutputPlace.exists(folder)) {
                disk.createFolder(folder);
            } else if (!OutputPlace.isFolder(folder)) {
                return false;
            }
        }
        return true;
    }

    private void remove(FolderScan scan, List<String> kept) throws IOException {
        Set<String> gone = new HashSet<>(kept);
        for (String path : scan.ours().keySet()) {
            if (!gone.contains(path)) {
                disk.delete(place.old().resolve(path));
            }
        }
        List<String> deepestFirst = new ArrayList<>(scan.folders());
        Collections.reverse(deepestFirst);
        for (String path : deepestFirst) {
            disk.delete(place.old().resolve(path));
        }
        Path manifest = place.old().resolve(OutputManifest.NAME);
        if (OutputPlace.exists(manifest)) {
            if (!containsOnly(place.old(), OutputManifest.NAME)) {
                throw new DirectoryNotEmptyException(place.old().toString());
            }
            disk.delete(manifest);
        }
        disk.delete(place.old());
    }

    /** Removes the staged site, if there is one. */
    void removeStaging() throws IOException {
        if (!OutputPlace.exists(place.staging())) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(place.staging())) {
            all = new ArrayList<>(walk.toList());
        }
        Collections.reverse(all);
        for (Path path : all) {
            disk.delete(path);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!OutputPlace.isFolder(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static boolean containsOnly(Path folder, String name) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().equals(name));
        }
    }
}
