package org.cuecard.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cuecard.diagnostic.Checked;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.UnreadableAssetException;

/**
 * Writes a site into its output folder; the only code that writes files of a site.
 *
 * <ul>
 *   <li>A build that fails or is killed leaves the last good site whole; the next one clears up after it
 *       ({@link SiteSwap} tells how).
 *   <li>What somebody else put into the folder stays, and is never written over. A folder that holds others' files and
 *       no manifest of ours is left alone; hidden files, such as the {@code .git} of a fresh work tree, do not count.
 *   <li>A file of ours that somebody edited is written anew, with a warning; where the new site has no such file, the
 *       edited one is kept.
 *   <li>A file whose bytes did not change keeps its time. When none changed, nothing is written.
 *   <li>Two builds do not write to one folder at the same time.
 * </ul>
 *
 * <p>The folder's parent must be on the same file system, for the site is staged beside it; so the output folder cannot
 * itself be a mounted volume. Nothing is forced to the platters: this guards against failing and killed builds, and a
 * power cut is mended by the next build, which compares bytes.
 */
public final class SiteWriter {
    private final FileOperations disk;
    private final List<Path> inputs;
    private final int threads;

    /**
     * A writer.
     *
     * @param inputs folders that the guide is read from; an output folder must not hold one, lie in one or be one
     * @param threads how many threads make files' bytes, at least 1, beside the calling thread, which writes them
     */
    public SiteWriter(List<Path> inputs, int threads) {
        this(FileOperations.DISK, inputs, threads);
    }

    SiteWriter(FileOperations disk, List<Path> inputs, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("files are made by at least one thread");
        }
        this.disk = disk;
        this.inputs = List.copyOf(inputs);
        this.threads = threads;
    }

    /**
     * Makes an output folder hold a site.
     *
     * @return what that came to, with warnings; or why the folder holds what it held before
     */
    public Checked<WriteResult> write(OutputTree tree, Path outputFolder) {
        return locked(outputFolder, place -> new SiteWriting(disk, place, threads).write(tree));
    }

    /**
     * Clears up after a build that was killed, so that a reader finds a whole site. Writing does this first by itself.
     *
     * @return an error when something keeps it from being done
     */
    public List<Diagnostic> repair(Path outputFolder) {
        if (!OutputPlace.hasParent(outputFolder)) {
            return List.of();
        }
        return locked(outputFolder, place -> {
                    new SiteSwap(disk, place).repair();
                    return Checked.of(place, List.of());
                })
                .diagnostics();
    }

    /** Something to do while no other build can touch the folder. */
    @FunctionalInterface
    interface Task<T> {
        Checked<T> run(OutputPlace place) throws IOException;
    }

    <T> Checked<T> locked(Path outputFolder, Task<T> task) {
        OutputPlace place = OutputPlace.of(outputFolder);
        try {
            Optional<Diagnostic> problem = place.problem(inputs);
            if (problem.isPresent()) {
                return Checked.failed(List.of(problem.get()));
            }
            Files.createDirectories(Objects.requireNonNull(place.live().getParent()));
            Optional<OutputLock> lock = OutputLock.take(place.lock());
            if (lock.isEmpty()) {
                return Checked.failed(List.of(place.problem(
                        Code.OUTPUT_BUSY,
                        "another build is writing to " + place.live(),
                        "wait for it to end, or name another output folder")));
            }
            try (OutputLock held = lock.get()) {
                Objects.requireNonNull(held);
                return task.run(place);
            }
        } catch (IOException e) {
            return Checked.failed(List.of(failure(place, e)));
        } catch (UnreadableAssetException e) {
            return Checked.failed(List.of(place.problem(
                    Code.OUTPUT_FAILED,
                    "the site was not written, for " + e.getMessage() + " could be read no more: "
                            + reason(Objects.requireNonNull(e.getCause())),
                    "see that the file is there and that its disk answers, and build again")));
        } catch (UncheckedIOException e) {
            return Checked.failed(List.of(failure(place, Objects.requireNonNull(e.getCause()))));
        }
    }

    private static Diagnostic failure(OutputPlace place, IOException e) {
        return place.problem(
                Code.OUTPUT_FAILED,
                "the site could not be written to " + place.live() + ": " + reason(e),
                "see that there is room on the disk, and that you may write to the folder and to the one it lies in");
    }

    /** What the system said, with the file that it said it of. */
    static String reason(IOException e) {
        if (e instanceof FileSystemException failure) {
            String reason = failure.getReason();
            String what = reason == null ? kind(e) : reason;
            return failure.getFile() == null ? what : failure.getFile() + ": " + what;
        }
        return e.getMessage() == null ? kind(e) : e.getMessage();
    }

    /** AccessDeniedException says no more than its name does. */
    private static String kind(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }
}
