package org.cuecard.figure;

import java.util.List;

/**
 * A tube's handle: a bar through a fist and two straps that meet where the tube begins.
 *
 * @param end the bar's one end
 * @param otherEnd the bar's other end
 * @param ring where the straps meet
 */
record HandleBar(Vec3 end, Vec3 otherEnd, Vec3 ring) implements BandPiece {
    /** From the bar to where the straps meet, in metres. */
    static final double REACH = .115;

    static final double HALF_LENGTH = .056;
    private static final double BAR = .0135;
    private static final double STRAP = .0055;

    @Override
    public List<Vec3> line() {
        return List.of(end.towards(otherEnd, .5), ring);
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public void addTo(Mesh mesh, boolean first) {
        mesh.loft(Part.HANDLE, Cord.tube(List.of(end, end.towards(otherEnd, .5), otherEnd), BAR));
        mesh.loft(Part.HANDLE, Cord.tube(List.of(end, ring), STRAP));
        mesh.loft(Part.HANDLE, Cord.tube(List.of(otherEnd, ring), STRAP));
    }
}
