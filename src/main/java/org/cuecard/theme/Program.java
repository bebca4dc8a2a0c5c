package org.cuecard.theme;

import java.io.IOException;
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
        StringBuilder out = new StringBuilder();
        try {
            run(this, "", ForeignTexts.NONE, out);
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder does not fail", e);
        }
        return out.toString();
    }

    void run(Object page, String prefix, ForeignTexts foreign, Appendable out) throws IOException {
        Frame frame = new Frame(page, slots, prefix, foreign, out);
        for (Node node : nodes) {
            node.write(frame);
        }
    }
}
