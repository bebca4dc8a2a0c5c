package org.cuecard.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths in a guide's folder: relative, with {@code /} between their parts, whatever system it lies on. */
public final class SourcePath {
    private SourcePath() {}

    /**
     * Where a relative path leads that stands in a file. {@code .} and {@code ..} are followed.
     *
     * @param file the path of the file in which it stands
     * @param relative the path as written there
     * @return the path from the guide's folder; empty when it is absolute, leads out of the guide's folder, or uses
     *     backslashes
     */
    public static Optional<String> resolve(String file, String relative) {
        if (relative.startsWith("/") || relative.indexOf('\\') >= 0 || relative.matches("[A-Za-z]:.*")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        String folder = folder(file);
        if (!folder.isEmpty()) {
            parts.addAll(List.of(folder.split("/", -1)));
        }
        for (String part : relative.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    /** The path by which a file names another one: the opposite of {@link #resolve}. */
    public static String relative(String file, String target) {
        List<String> from = new ArrayList<>(List.of(folder(file).split("/", -1)));
        if (from.get(0).isEmpty()) {
            from.clear();
        }
        List<String> to = List.of(target.split("/", -1));
        int same = 0;
        while (same < from.size() && same < to.size() - 1 && from.get(same).equals(to.get(same))) {
            same++;
        }
        return "../".repeat(from.size() - same) + String.join("/", to.subList(same, to.size()));
    }

    /** The folder that a file lies in; empty for one at the top. */
    public static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** The last part of a path. */
    public static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
