package org.cuecard.plan;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that every file system can keep. A site that was built on one machine gets unpacked on another. */
final class PortableNames {
    /** In bytes of UTF-8. File systems allow 255; some room is left for what tools append to a name. */
    static final int LONGEST_NAME = 200;

    /** In characters. Windows allows 260 for a whole path unless asked for more; some room is left for the folder. */
    static final int LONGEST_PATH = 220;

    /**
     * The devices of Windows, which own their names with any ending (Microsoft, "Naming Files, Paths, and Namespaces").
     */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]");

    private static final int LONGEST_DEVICE = 4;

    private static final Set<Integer> FORBIDDEN =
            Set.of((int) '<', (int) '>', (int) ':', (int) '"', (int) '|', (int) '?', (int) '*');

    private PortableNames() {}

    /** What is wrong with a path, as the end of a sentence that begins with the path. */
    static Optional<String> problem(UrlPath path) {
        if (path.value().length() > LONGEST_PATH) {
            return Optional.of("is longer than " + LONGEST_PATH + " characters");
        }
        for (String name : path.value().split("/", -1)) {
            Optional<String> problem = nameProblem(name);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    /** Whether a name is of small letters, digits, hyphens and dots, and its stem too long to be a device's. */
    private static boolean isUsual(String name) {
        int dot = name.indexOf('.');
        int stem = dot < 0 ? name.length() : dot;
        if (stem <= LONGEST_DEVICE || name.endsWith(".") || name.length() > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> nameProblem(String name) {
        if (isUsual(name)) {
            return Optional.empty();
        }
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
        if (DEVICE.matcher(stem).matches()) {
            return Optional.of("has the name \"" + stem + "\", which belongs to a device of Windows");
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("has a name that begins with a space, or ends with a space or a dot");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of("has a name of more than " + LONGEST_NAME + " bytes");
        }
        return name.codePoints()
                .filter(FORBIDDEN::contains)
                .mapToObj(c -> "has \"" + Character.toString(c) + "\" in a name, which Windows does not allow")
                .findFirst();
    }
}
