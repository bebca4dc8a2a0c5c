package org.cuecard.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A compiled template. Immutable; safe for use by several threads. */
final class Program {
    private final Node[] nodes;
    private final int slots;

    /** @param slots how many values are open at most, the page among them */
    Program(List<Node> nodes, int slots) {
        this.nodes = nodes.toArray(Node[]::new);
        this.slots = slots;
    }

    /** What comes out where nothing depends on a page. */
    String text() {
        return new String(run(this, "", ForeignTexts.NONE), StandardCharsets.UTF_8);
    }

    /** What comes out, in UTF-8. */
    byte[] run(Object page, String prefix, ForeignTexts foreign) {
        Utf8Text out = new Utf8Text();
        Frame frame = new Frame(page, slots, prefix, foreign, out);
        for (Node node : nodes) {
            node.write(frame);
        }
        return out.bytes();
    }
}
