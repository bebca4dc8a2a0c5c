package org.cuecard.parse.logo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Markup under construction, with gaps where a prefix of ids will go. */
final class Pieces {
    private final List<String> done = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();

    Pieces text(String markup) {
        current.append(markup);
        return this;
    }

    Pieces attributes(Map<String, String> attributes) {
        attributes.forEach((name, value) ->
                current.append(' ').append(name).append("=\"").append(value).append('"'));
        return this;
    }

    /** A gap. */
    Pieces prefix() {
        done.add(current.toString());
        current.setLength(0);
        return this;
    }

    /** Puts other pieces behind these. */
    Pieces append(Pieces other) {
        List<String> all = other.all();
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                prefix();
            }
            text(all.get(i));
        }
        return this;
    }

    /** The markup before, between and behind the gaps. */
    List<String> all() {
        List<String> all = new ArrayList<>(done);
        all.add(current.toString());
        return all;
    }
}
