package org.cuecard.plan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps two files of a site from landing on one another, on any file system: one that takes {@code Safety.html} and
 * {@code safety.html} for the same file, or that stores an accent in another way, or where a file cannot have the name
 * of a folder. Not safe for use by several threads.
 */
public final class PathClaims {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();
    private final Set<String> knownFolders = new HashSet<>();

    /**
     * Claims a path for a file.
     *
     * @return the path, of a file or of a folder, that already stands in its way; the claim then fails
     */
    public Optional<String> claim(UrlPath path) {
        Optional<String> inTheWay = claimFolders(path.folder());
        if (inTheWay.isPresent()) {
            return inTheWay;
        }
        String folded = fold(path.value());
        String folder = folders.get(folded);
        if (folder != null) {
            return Optional.of(folder);
        }
        return Optional.ofNullable(files.putIfAbsent(folded, path.value()));
    }

    private Optional<String> claimFolders(String folder) {
        if (folder.isEmpty() || knownFolders.contains(folder)) {
            return Optional.empty();
        }
        int slash = folder.lastIndexOf('/');
        Optional<String> above = claimFolders(slash < 0 ? "" : folder.substring(0, slash));
        if (above.isPresent()) {
            return above;
        }
        String folded = fold(folder);
        String file = files.get(folded);
        if (file != null) {
            return Optional.of(file);
        }
        String same = folders.putIfAbsent(folded, folder);
        if (same != null && !same.equals(folder)) {
            return Optional.of(same);
        }
        knownFolders.add(folder);
        return Optional.empty();
    }

    private static String fold(String path) {
        if (NameOrder.isPlain(path)) {
            return path.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
