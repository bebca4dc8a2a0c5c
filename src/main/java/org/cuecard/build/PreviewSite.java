package org.cuecard.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cuecard.render.RenderedFile;

/**
 * A site that lies nowhere: each file is made when it is first asked for, and then kept. It is the site that a build
 * writes, byte for byte, but for what is made of all other files: there is no archive, so no home page leads to one,
 * and there is no worker that keeps pages for later. Safe for use by several threads.
 */
public final class PreviewSite {
    private final Map<String, Supplier<byte[]>> files;
    private final Set<String> workers;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    PreviewSite(List<RenderedFile> files, Set<String> workers) {
        this.files = new HashMap<>(2 * files.size());
        files.forEach(file -> this.files.put(file.path(), file.content()));
        this.workers = Set.copyOf(workers);
    }

    /** The paths of all files, below the site's root. */
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    /**
     * A file's bytes, not to be changed.
     *
     * @param path below the site's root, without a slash before it
     */
    public Optional<byte[]> file(String path) {
        Supplier<byte[]> file = files.get(path);
        // Not computeIfAbsent: one page may ask for another that falls into the same bin.
        return file == null
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(made.get(path)).orElseGet(() -> make(path, file)));
    }

    private byte[] make(String path, Supplier<byte[]> file) {
        byte[] bytes = file.get();
        made.put(path, bytes);
        return bytes;
    }

    /** Whether a build writes the script of a worker there. */
    public boolean isWorker(String path) {
        return workers.contains(path);
    }
}
