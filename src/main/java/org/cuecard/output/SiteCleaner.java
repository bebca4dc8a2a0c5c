package org.cuecard.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cuecard.diagnostic.Checked;

/**
 * Removes a site from its output folder: the files that the manifest lists, and folders that are empty then. What
 * others put there stays, together with a manifest that lists nothing, by which a later build knows the folder again.
 */
public final class SiteCleaner {
    private final FileOperations disk;
    private final SiteWriter writer;

    /** @param inputs folders that the guide is read from, which an output folder must not touch */
    public SiteCleaner(List<Path> inputs) {
        this(FileOperations.DISK, inputs);
    }

    SiteCleaner(FileOperations disk, List<Path> inputs) {
        this.disk = disk;
        this.writer = new SiteWriter(disk, inputs, 1);
    }

    /**
     * Cleans an output folder. To have no site is to have a site without files, so it is written like any other, and is
     * as safe from being killed.
     *
     * @return the number of files removed; or why nothing was touched
     */
    public Checked<Integer> clean(Path outputFolder) {
        if (!OutputPlace.hasParent(outputFolder)) {
            return Checked.of(0, List.of());
        }
        return writer.locked(outputFolder, place -> {
            new SiteSwap(disk, place).repair();
            if (!OutputPlace.exists(place.live()) || isHiddenOnly(place.live())) {
                return Checked.of(0, List.of());
            }
            Checked<WriteResult> emptied = new SiteWriting(disk, place, 1).write(OutputTree.EMPTY);
            if (!emptied.hasErrors()) {
                removeIfEmpty(place);
            }
            return emptied.map(WriteResult::removed);
        });
    }

    /** Whether a folder holds no site, nor anything that a site would have to make way for. */
    private static boolean isHiddenOnly(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .allMatch(name -> name.startsWith(".") && !name.equals(OutputManifest.NAME));
        }
    }

    /** The folder goes by one rename first, so that it is never there without its manifest. */
    private void removeIfEmpty(OutputPlace place) throws IOException {
        List<Path> left;
        try (Stream<Path> entries = Files.list(place.live())) {
            left = entries.toList();
        }
        if (left.stream().allMatch(path -> path.endsWith(OutputManifest.NAME))) {
            disk.move(place.live(), place.staging());
            new SiteSwap(disk, place).removeStaging();
        }
    }
}
