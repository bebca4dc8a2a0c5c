package org.cuecard.figure;

import java.util.Arrays;
import java.util.List;

/** A tube, along its middle line. */
record Cord(List<Vec3> line) implements BandPiece {
    /** Half its thickness, in metres. */
    static final double RADIUS = .0095;

    Cord {
        line = List.copyOf(line);
    }

    /** What an open piece of a band is. */
    static Part part(boolean first) {
        return first ? Part.FIRST_STRAND : Part.SECOND_STRAND;
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public void addTo(Mesh mesh, boolean first) {
        mesh.loft(part(first), tube(line, RADIUS));
    }

    static List<Ring> tube(List<Vec3> line, double radius) {
        double[] radii = new double[line.size()];
        Arrays.fill(radii, radius);
        Vec3 along = line.get(line.size() - 1).minus(line.get(0)).unit();
        Vec3 up = Math.abs(along.y()) < .9 ? Vec3.UP : Vec3.FORWARD;
        return TubeShapes.along(line, radii, up, 1);
    }
}
