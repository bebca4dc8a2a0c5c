package org.cuecard.theme;

import java.util.ArrayList;
import java.util.List;

/** Gathers nodes, joining texts that follow one another. */
final class NodeList {
    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    void text(String more) {
        text.append(more);
    }

    void add(Node node) {
        flush();
        nodes.add(node);
    }

    List<Node> done() {
        flush();
        return List.copyOf(nodes);
    }

    private void flush() {
        if (text.length() > 0) {
            nodes.add(new Node.Constant(text.toString()));
            text.setLength(0);
        }
    }
}
