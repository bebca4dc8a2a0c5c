package org.cuecard.parse.logo;

import java.util.Map;
import java.util.Optional;

/** The {@code d} of a path, by the grammar of SVG 2 (chapter 9.3.9), read whole or not at all. */
final class PathSyntax {
    /** How many numbers follow each command. */
    private static final Map<Character, Integer> NUMBERS =
            Map.of('m', 2, 'l', 2, 'h', 1, 'v', 1, 'c', 6, 's', 4, 'q', 4, 't', 2, 'a', 7, 'z', 0);

    private final SvgScanner in;
    private final StringBuilder out = new StringBuilder();

    private PathSyntax(String d) {
        in = new SvgScanner(d);
    }

    /** The path, short; empty when it is none. */
    static Optional<String> read(String d) {
        PathSyntax path = new PathSyntax(d);
        return path.commands() ? Optional.of(path.out.toString()) : Optional.empty();
    }

    private boolean commands() {
        in.space();
        while (!in.atEnd()) {
            char command = in.next();
            char kind = Character.toLowerCase(command);
            Integer numbers = NUMBERS.get(kind);
            if (numbers == null || (out.length() == 0 && kind != 'm')) {
                return false;
            }
            out.append(command);
            in.space();
            if (numbers > 0 && !arguments(kind, numbers)) {
                return false;
            }
        }
        return true;
    }

    /** One group of numbers at least, and as many as there are. */
    private boolean arguments(char kind, int numbers) {
        String between = "";
        do {
            for (int i = 0; i < numbers; i++) {
                Optional<String> number = kind == 'a' && (i == 3 || i == 4) ? in.flag() : in.number();
                if (number.isEmpty()) {
                    return false;
                }
                out.append(between).append(number.get());
                between = " ";
                in.separator();
            }
        } while (!in.atEnd() && !Character.isLetter(in.peek()));
        return true;
    }
}
