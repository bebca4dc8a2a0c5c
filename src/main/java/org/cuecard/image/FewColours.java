package org.cuecard.image;

import java.util.HashSet;
import java.util.Set;

/** Finds out whether a picture has at most 128 colours, as drawings have and photographs, even grey ones, have not. */
final class FewColours {
    private static final int MOST = 128;

    private final Set<Integer> seen = new HashSet<>();
    private int last;
    private boolean started;
    private boolean many;

    void add(int colour) {
        if (many || (started && colour == last)) {
            return;
        }
        started = true;
        last = colour;
        seen.add(colour);
        many = seen.size() > MOST;
    }

    boolean still() {
        return !many;
    }
}
