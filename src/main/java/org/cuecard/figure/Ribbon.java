package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A flat band. Closed, it goes round something and shows its inner face in a tone of its own; open, both faces look the
 * same.
 *
 * @param rows across it, in order; closed, the last is next to the first
 */
record Ribbon(List<Row> rows, boolean closed) implements BandPiece {
    /** Half of what is seen of a strand from its edge, in metres: without any it would come and go. */
    private static final double THICKNESS = .008;

    Ribbon {
        rows = List.copyOf(rows);
    }

    /** A place along it: its one edge, its middle and its other edge. */
    record Row(Vec3 edge, Vec3 middle, Vec3 otherEdge) {
        /** @param across from the middle to the other edge */
        static Row at(Vec3 middle, Vec3 across) {
            return new Row(middle.minus(across), middle, middle.plus(across));
        }

        Row towards(Row other, double part) {
            return new Row(
                    edge.towards(other.edge, part),
                    middle.towards(other.middle, part),
                    otherEdge.towards(other.otherEdge, part));
        }

        /** As wide by a factor. */
        Row scaled(double factor) {
            return new Row(middle.towards(edge, factor), middle, middle.towards(otherEdge, factor));
        }

        Row swapped() {
            return new Row(otherEdge, middle, edge);
        }
    }

    /** Adds to a run of rows those from its end to another row, which is left out. */
    static void stretch(List<Row> rows, Row from, Row to, int steps) {
        for (int step = 0; step < steps; step++) {
            rows.add(from.towards(to, step / (double) steps));
        }
    }

    @Override
    public List<Vec3> line() {
        return rows.stream().map(Row::middle).toList();
    }

    @Override
    public void addTo(Mesh mesh, boolean first) {
        int n = rows.size();
        Vec3 centre = Vec3.ZERO;
        for (Row row : rows) {
            centre = centre.plus(row.middle, 1.0 / n);
        }
        int[] corners = new int[n];
        for (int i = 0; i < n; i++) {
            Row row = rows.get(i);
            Vec3 along = row(i + 1).middle.minus(row(i - 1).middle);
            Vec3 normal = along.cross(row.otherEdge.minus(row.edge)).unit();
            if (closed && normal.dot(row.middle.minus(centre)) < 0) {
                normal = normal.times(-1);
            }
            corners[i] = mesh.addCorner(row.edge, normal, 0, 0, 0);
            mesh.addCorner(row.middle, normal, 0, 0, 0);
            mesh.addCorner(row.otherEdge, normal, 0, 0, 0);
        }
        if (!closed) {
            mesh.loft(Cord.part(first), Cord.tube(line(), THICKNESS));
        }
        Part part = closed ? first ? Part.FIRST_BAND : Part.SECOND_BAND : Cord.part(first);
        List<Integer> order = new ArrayList<>();
        for (int corner : corners) {
            order.add(corner);
        }
        if (closed) {
            order.add(corners[0]);
        }
        for (int i = 0; i + 1 < order.size(); i++) {
            for (int r = 0; r < 2; r++) {
                int a = order.get(i) + r;
                int b = order.get(i + 1) + r;
                mesh.addTriangle(a, b, a + 1, part);
                mesh.addTriangle(b, b + 1, a + 1, part);
            }
        }
    }

    /** The row at an index; beyond an open end the last one. */
    private Row row(int index) {
        int n = rows.size();
        return rows.get(closed ? (index + n) % n : Math.max(0, Math.min(n - 1, index)));
    }
}
