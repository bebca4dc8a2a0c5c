package org.cuecard.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paths below {@code assets/}, as stylesheets name them from where they lie. */
final class AssetPath {
    private AssetPath() {}

    /** The folder of an asset, without a slash at its end; empty for the root. */
    static String folder(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** The asset that a relative address means; empty when it leads out of the assets. */
    static Optional<String> resolve(String folder, String path) {
        if (path.isEmpty() || path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>(folder.isEmpty() ? List.of() : List.of(folder.split("/", -1)));
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The address of an asset as it is from a folder. */
    static String relative(String folder, String target) {
        List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/", -1));
        List<String> to = List.of(target.split("/", -1));
        int common = 0;
        while (common < from.size()
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        return "../".repeat(from.size() - common) + String.join("/", to.subList(common, to.size()));
    }
}
