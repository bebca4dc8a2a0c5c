package org.cuecard.figure;

import java.util.List;

/** A piece of a band, as it lies in space. */
sealed interface BandPiece permits Ribbon, Cord, HandleBar {
    /** Its middle line, in the world. */
    List<Vec3> line();

    /** Whether its middle line ends where it begins. */
    boolean closed();

    /**
     * Adds it to a mesh.
     *
     * @param first whether the band is the first of its pose, which gives it its colour
     */
    void addTo(Mesh mesh, boolean first);

    /** The way along its middle line, in metres. */
    default double length() {
        List<Vec3> line = line();
        double length = closed() ? line.get(line.size() - 1).distance(line.get(0)) : 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i - 1).distance(line.get(i));
        }
        return length;
    }
}
