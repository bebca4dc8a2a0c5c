package org.cuecard.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The blocks of code in a Markdown text: those between two lines of three backticks. */
public final class FencedBlocks {
    private static final String FENCE = "```";

    private FencedBlocks() {}

    /**
     * A block.
     *
     * @param language the first word behind the opening backticks
     * @param about the words after that one; a page does not show them
     * @param lines what stands in it
     */
    public record Block(String language, String about, List<String> lines) {
        public Block {
            lines = List.copyOf(lines);
        }

        private static Block of(String info, List<String> lines) {
            int space = info.indexOf(' ');
            return space < 0
                    ? new Block(info, "", lines)
                    : new Block(
                            info.substring(0, space), info.substring(space + 1).strip(), lines);
        }
    }

    /** The text with the lines of each block as the function gives them, which is asked in the order of the text. */
    public static String rewrite(String markdown, Function<Block, List<String>> lines) {
        List<String> out = new ArrayList<>();
        List<String> held = new ArrayList<>();
        String info = "";
        boolean inside = false;
        for (String line : markdown.split("\n", -1)) {
            if (!line.startsWith(FENCE)) {
                (inside ? held : out).add(line);
            } else if (inside) {
                out.addAll(lines.apply(Block.of(info, held)));
                out.add(line);
                held.clear();
                inside = false;
            } else {
                out.add(line);
                info = line.substring(FENCE.length());
                inside = true;
            }
        }
        if (inside) {
            throw new IllegalArgumentException("a block does not end: " + FENCE + info);
        }
        return String.join("\n", out);
    }
}
