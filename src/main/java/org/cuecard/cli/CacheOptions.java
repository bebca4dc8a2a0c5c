package org.cuecard.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.cuecard.build.Memo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command remembers what it drew. */
final class CacheOptions {
    @Option(
            names = "--cache",
            paramLabel = "FOLDER",
            description =
                    "Where to remember what was drawn; a folder of your own cache when left out. It may be deleted"
                            + " at any time.")
    private @Nullable Path folder;

    @Option(names = "--no-cache", description = "Remember nothing on the disk, and draw everything anew.")
    private boolean none;

    /** The memory, to be closed by whoever uses it. */
    Memo open(Surroundings around) {
        Optional<Path> place =
                folder == null ? around.cache() : Optional.of(around.folder().resolve(folder));
        return place.filter(path -> !none)
                .map(path -> Memo.in(path, Clock.systemUTC()))
                .orElseGet(Memo::inHeap);
    }
}
