package org.cuecard.figure;

import java.util.List;

/**
 * The way that an arrow shows.
 *
 * @param path points in the world, from where it begins to its head
 */
public record SolvedArrow(List<Vec3> path) {
    public SolvedArrow {
        path = List.copyOf(path);
    }
}
