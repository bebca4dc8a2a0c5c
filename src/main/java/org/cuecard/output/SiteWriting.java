package org.cuecard.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.output.WrittenFiles.Written;

/** One writing of one site; the lock is held all the while. */
final class SiteWriting {
    private final FileOperations disk;
    private final OutputPlace place;
    private final int threads;
    private final SiteSwap swap;
    private final List<Diagnostic> found = new ArrayList<>();

    SiteWriting(FileOperations disk, OutputPlace place, int threads) {
        this.disk = disk;
        this.place = place;
        this.threads = threads;
        this.swap = new SiteSwap(disk, place);
    }

    Checked<WriteResult> write(OutputTree tree) throws IOException {
        swap.repair();
        boolean exists = OutputPlace.exists(place.live());
        Optional<OutputManifest> known = Optional.empty();
        if (exists) {
            try {
                known = OutputManifest.read(place.live());
            } catch (IOException e) {
                return notOurs(SiteWriter.reason(e));
            }
        }
        OutputManifest last = known.orElse(OutputManifest.EMPTY);
        Set<String> paths = new HashSet<>();
        tree.files().forEach(file -> paths.add(file.path().value()));
        tree.closing().forEach(file -> paths.add(file.path().value()));
        FolderScan scan = scan(exists, last, paths);
        if (known.isEmpty() && scan.foreign().keySet().stream().anyMatch(path -> !path.startsWith("."))) {
            return notOurs(place.live() + " holds files, and none of them is Cuecard's");
        }
        List<Diagnostic> inTheWay = new ForeignFiles(place, paths).inTheWay(scan);
        if (!inTheWay.isEmpty()) {
            return Checked.failed(inTheWay);
        }
        return replace(tree, scan, known);
    }

    private FolderScan scan(boolean exists, OutputManifest last, Set<String> paths) throws IOException {
        if (!exists) {
            return new FolderScan(new TreeMap<>(), new TreeMap<>(), List.of());
        }
        Set<String> shared = FolderScan.foldersOf(last.sums().keySet());
        shared.addAll(FolderScan.foldersOf(paths));
        return FolderScan.of(place.live(), last, shared);
    }

    private Checked<WriteResult> replace(OutputTree tree, FolderScan scan, Optional<OutputManifest> known)
            throws IOException {
        boolean staged = false;
        try {
            OutputManifest last = known.orElse(OutputManifest.EMPTY);
            Staging staging = new Staging(disk, place);
            SortedMap<String, Integer> sums = new TreeMap<>();
            WriteResult result = stage(tree, scan, last, staging, sums);
            OutputManifest next = new OutputManifest(sums);
            if (!known.equals(Optional.of(next)) || !result.nothingChanged()) {
                staging.finish(next);
                swap.swap();
            }
            staged = true;
            clearOld(scan.foreign().keySet());
            return Checked.of(result, found);
        } finally {
            if (!staged) {
                removeStagingQuietly();
            }
        }
    }

    private WriteResult stage(
            OutputTree tree, FolderScan scan, OutputManifest last, Staging staging, SortedMap<String, Integer> sums)
            throws IOException {
        Tally tally = new Tally();
        WrittenFiles files = new WrittenFiles(staging);
        try (RenderAhead rendering = new RenderAhead(tree, threads)) {
            for (Optional<MadeFile> next = rendering.next(); next.isPresent(); next = rendering.next()) {
                MadeFile file = next.get();
                files.add(file.path(), stage(file, scan, last, staging, tally));
            }
        }
        for (ClosingFile closing : tree.closing()) {
            MadeFile file =
                    MadeFile.of(closing.path().value(), closing.content().bytes(files));
            files.add(file.path(), stage(file, scan, last, staging, tally));
        }
        files.all().forEach((path, file) -> sums.put(path, file.crc()));
        int removed = (int) scan.ours().keySet().stream()
                .filter(path -> !sums.containsKey(path))
                .count();
        return new WriteResult(tally.written, tally.unchanged, removed, tally.bytes);
    }

    /** What has been done so far. */
    private static final class Tally {
        private int written;
        private int unchanged;
        private long bytes;
    }

    private Written stage(MadeFile file, FolderScan scan, OutputManifest last, Staging staging, Tally tally)
            throws IOException {
        if (file.pieces().isPresent()) {
            return stage(file.path(), file.pieces().get(), scan, last, staging, tally);
        }
        if (isUnchanged(file, scan, last)) {
            staging.keep(file.path());
            tally.unchanged++;
        } else {
            staging.write(file.path(), file.bytes());
            tally.written++;
            tally.bytes += file.bytes().length;
        }
        return new Written(file.bytes().length, file.crc());
    }

    /** Made twice where it has changed, and never in memory as a whole. */
    private Written stage(
            String path, OutputFile.Pieces pieces, FolderScan scan, OutputManifest last, Staging staging, Tally tally)
            throws IOException {
        if (scan.ours().containsKey(path)) {
            SummedStream next = new SummedStream(OutputStream.nullOutputStream());
            pieces.write(next);
            Written made = next.written();
            int there = Crc.of(place.live().resolve(path));
            if (there == made.crc()) {
                staging.keep(path);
                tally.unchanged++;
                return made;
            }
            if (!last.isAsWritten(path, there)) {
                found.add(writtenAnew(path));
            }
        }
        Written made = staging.write(path, pieces);
        tally.written++;
        tally.bytes += made.size();
        return made;
    }

    /** Bytes are compared with the disk's, not with the manifest's checksum: somebody may have edited the file. */
    private boolean isUnchanged(MadeFile file, FolderScan scan, OutputManifest last) throws IOException {
        BasicFileAttributes there = scan.ours().get(file.path());
        if (there == null) {
            return false;
        }
        Path path = place.live().resolve(file.path());
        boolean sameAsLast = last.isAsWritten(file.path(), file.crc());
        if (there.size() == file.bytes().length && Arrays.equals(Files.readAllBytes(path), file.bytes())) {
            return true;
        }
        if (sameAsLast || SiteSwap.isEdited(path, file.path(), last)) {
            found.add(writtenAnew(file.path()));
        }
        return false;
    }

    /** The new site stands by now, so what goes wrong here is told and left to the next build. */
    private void clearOld(Collection<String> seen) {
        try {
            for (String path : swap.clearOld(seen).kept()) {
                found.add(
                        edited(path, "was edited since the last build and is no longer part of the site; it is kept"));
            }
        } catch (IOException e) {
            found.add(place.problem(
                    Code.OUTPUT_LITTER,
                    "the new site stands, but " + place.old() + " could not be cleared away: " + SiteWriter.reason(e),
                    "files of yours that are still there move back with the next build"));
        }
    }

    private Diagnostic writtenAnew(String path) {
        return edited(path, "was edited since the last build; it is written anew");
    }

    private Diagnostic edited(String path, String what) {
        return place.problem(
                Code.OUTPUT_EDITED, path + " " + what, "change the guide or its theme; pages are made from them");
    }

    private Checked<WriteResult> notOurs(String message) {
        return Checked.failed(List.of(place.problem(
                Code.OUTPUT_NOT_OURS,
                message,
                "name an empty folder, or empty this one if nobody needs what it holds")));
    }

    /** A failure is already on its way to whoever asked; a second one would hide it, and the next build tries again. */
    private void removeStagingQuietly() {
        try {
            swap.removeStaging();
        } catch (IOException e) {
            found.clear();
        }
    }
}
