package org.cuecard.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.SourceFile;

/**
 * An output folder, and the names beside it that a build uses while it runs. They are fixed, so that the next build
 * finds what a killed one left.
 *
 * @param live the output folder: the site that readers see
 * @param staging where the next site grows
 * @param old the last site, between the swap and its removal
 * @param lock what keeps a second build away
 */
record OutputPlace(Path live, Path staging, Path old, Path lock) {
    static OutputPlace of(Path folder) {
        Path live = folder.toAbsolutePath().normalize();
        String name = Objects.toString(live.getFileName(), "");
        return new OutputPlace(
                live,
                live.resolveSibling("." + name + ".cuecard-new"),
                live.resolveSibling("." + name + ".cuecard-old"),
                live.resolveSibling("." + name + ".cuecard-lock"));
    }

    /** Why nothing can be written here, before anything in the folder is looked at. */
    Optional<Diagnostic> problem(List<Path> inputs) throws IOException {
        if (live.getParent() == null) {
            return Optional.of(problem(
                    Code.OUTPUT_INSIDE_INPUT,
                    "the output folder is the root of a disk",
                    "name a folder of its own, such as public"));
        }
        if (Files.isSymbolicLink(live)) {
            return Optional.of(problem(
                    Code.OUTPUT_NOT_OURS,
                    live + " is a symbolic link, which the new site would replace",
                    "name the folder that it leads to"));
        }
        if (exists(live) && !isFolder(live)) {
            return Optional.of(problem(
                    Code.OUTPUT_NOT_OURS, live + " is not a folder", "remove it, or name another output folder"));
        }
        Path here = real(live);
        for (Path input : inputs) {
            Path there = real(input.toAbsolutePath().normalize());
            if (here.startsWith(there) || there.startsWith(here)) {
                return Optional.of(problem(
                        Code.OUTPUT_INSIDE_INPUT,
                        here.equals(there)
                                ? live + " is a folder that the guide is read from"
                                : live + (here.startsWith(there) ? " lies in " : " holds ") + there
                                        + ", which the guide is read from",
                        "name a folder of its own, such as public"));
            }
        }
        return Optional.empty();
    }

    /** A problem of this folder. */
    Diagnostic problem(Code code, String message, String... hints) {
        return Diagnostic.of(code, SourceFile.absent(live.toString()).start(), message, hints);
    }

    /** Whether there is a folder that an output folder could lie in. */
    static boolean hasParent(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return parent != null && Files.isDirectory(parent);
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The path without symbolic links, of something that need not be there yet. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        Path name = path.getFileName();
        if (Files.exists(path) || parent == null || name == null) {
            return path.toRealPath();
        }
        return real(parent).resolve(name);
    }
}
