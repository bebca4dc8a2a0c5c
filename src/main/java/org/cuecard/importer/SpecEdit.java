package org.cuecard.importer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.source.SourceFile;

/** Puts another value into one field of a spec and leaves every other line as its author wrote it. */
final class SpecEdit {
    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z][A-Za-z-]*):(?=\\s|$)");

    private SpecEdit() {}

    /**
     * The text with the field changed, or added at its end.
     *
     * @return empty when the text does not then say the new value and all else as before
     */
    static Optional<SourceFile> put(SourceFile file, String key, Object value, String meaning) {
        String text = edited(file.text(), key, YamlText.field(key, value));
        SourceFile changed = SourceFile.of(file.path(), text);
        Optional<Map<String, String>> before = SpecFields.read(file, problem -> {});
        Optional<Map<String, String>> after = SpecFields.read(changed, problem -> {});
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> wanted = new HashMap<>(before.get());
        wanted.put(key, meaning);
        return after.get().equals(wanted) ? Optional.of(changed) : Optional.empty();
    }

    private static String edited(String text, String key, String block) {
        Matcher keys = KEY.matcher(text);
        while (keys.find()) {
            if (keys.group(1).equals(key)) {
                int start = keys.start();
                int end = keys.find() ? keys.start() : text.length();
                return text.substring(0, start) + block + trailing(text.substring(start, end)) + text.substring(end);
            }
        }
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + block;
    }

    /** Empty lines and comments behind a field belong to the next one. */
    private static String trailing(String block) {
        int end = block.length();
        while (end > 0) {
            int start = block.lastIndexOf('\n', end - 2) + 1;
            String line = block.substring(start, end).strip();
            if (start == 0 || !(line.isEmpty() || block.charAt(start) == '#')) {
                break;
            }
            end = start;
        }
        return block.substring(end);
    }
}
