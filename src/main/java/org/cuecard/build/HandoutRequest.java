package org.cuecard.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A handout to make. All that it depends on beside the files of the guide stands here.
 *
 * @param guide the guide's folder; nothing of it needs to be built
 * @param file a handout's file
 * @param typed what was typed, which counts more than the file
 * @param args all that was typed behind the command, to point at
 * @param folder the folder from which typed paths count
 * @param baseUrl the address of the published site, in place of the guide's own
 * @param today the date of a handout that names none
 */
public record HandoutRequest(
        Path guide,
        Optional<Named> file,
        List<Typed> typed,
        List<String> args,
        Path folder,
        Optional<String> baseUrl,
        LocalDate today) {
    public HandoutRequest {
        typed = List.copyOf(typed);
        args = List.copyOf(args);
    }

    /** A file, and its path as problems are to name it. */
    public record Named(Path file, String shown) {}

    /**
     * A field of a handout that was typed.
     *
     * @param field its key in a handout's file; {@code dose.sets} for one within another
     * @param text what was typed
     * @param entries its parts, where the field is a list
     */
    public record Typed(String field, String text, List<String> entries) {
        public Typed {
            entries = List.copyOf(entries);
        }

        public static Typed value(String field, String text) {
            return new Typed(field, text, List.of());
        }

        /** A list whose entries stand between commas. */
        public static Typed list(String field, String text) {
            return new Typed(
                    field,
                    text,
                    Arrays.stream(text.split(",", -1)).map(String::strip).toList());
        }
    }
}
