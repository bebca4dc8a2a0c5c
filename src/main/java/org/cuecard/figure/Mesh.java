package org.cuecard.figure;

import java.util.Arrays;
import java.util.List;

/** Triangles with a normal at each corner and the place it has on its own bone. */
final class Mesh {
    /** Corner by corner x, y, z in metres. */
    private double[] places = new double[3 << 14];

    private double[] normals = new double[3 << 14];
    /** Corner by corner the place in the bone's own axes, in fractions of stature: clothes end there. */
    private double[] rest = new double[3 << 14];

    private int corners;
    private int[] triangles = new int[3 << 16];
    private byte[] parts = new byte[1 << 16];
    private int size;

    int corners() {
        return corners;
    }

    double place(int corner, int axis) {
        return places[3 * corner + axis];
    }

    double normal(int corner, int axis) {
        return normals[3 * corner + axis];
    }

    double rest(int corner, int axis) {
        return rest[3 * corner + axis];
    }

    /** How many triangles there are. */
    int size() {
        return size;
    }

    int corner(int triangle, int which) {
        return triangles[3 * triangle + which];
    }

    Part part(int triangle) {
        return Part.of(parts[triangle]);
    }

    int addCorner(Vec3 place, Vec3 normal, double restX, double restY, double restZ) {
        int at = 3 * corners;
        if (at + 3 > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
            normals = Arrays.copyOf(normals, 2 * normals.length);
            rest = Arrays.copyOf(rest, 2 * rest.length);
        }
        places[at] = place.x();
        places[at + 1] = place.y();
        places[at + 2] = place.z();
        normals[at] = normal.x();
        normals[at + 1] = normal.y();
        normals[at + 2] = normal.z();
        rest[at] = restX;
        rest[at + 1] = restY;
        rest[at + 2] = restZ;
        return corners++;
    }

    void addTriangle(int a, int b, int c, Part part) {
        if (size == parts.length) {
            triangles = Arrays.copyOf(triangles, 2 * triangles.length);
            parts = Arrays.copyOf(parts, 2 * parts.length);
        }
        triangles[3 * size] = a;
        triangles[3 * size + 1] = b;
        triangles[3 * size + 2] = c;
        parts[size++] = part.code();
    }

    /** A closed tube through rings, from one end to the other. */
    void loft(Part part, List<Ring> rings) {
        int n = Ring.SIZE;
        int base = corners;
        double outward = 0;
        for (int i = 0; i < rings.size(); i++) {
            Ring ring = rings.get(i);
            Ring before = rings.get(Math.max(0, i - 1));
            Ring after = rings.get(Math.min(rings.size() - 1, i + 1));
            for (int j = 0; j < n; j++) {
                Vec3 round = ring.place((j + 1) % n).minus(ring.place((j + n - 1) % n));
                Vec3 along = after.place(j).minus(before.place(j));
                Vec3 out = ring.place(j).minus(ring.centre());
                Vec3 normal = round.cross(along);
                if (normal.length() < 1e-12) {
                    normal = i == 0 || i == rings.size() - 1 ? endNormal(rings, i) : out;
                }
                normal = normal.unit();
                outward += out.dot(normal);
                addCorner(ring.place(j), normal, ring.restX(j), ring.restY(j), ring.restZ(j));
            }
        }
        if (outward < 0) {
            for (int i = 3 * base; i < 3 * corners; i++) {
                normals[i] = -normals[i];
            }
        }
        for (int i = 0; i + 1 < rings.size(); i++) {
            for (int j = 0; j < n; j++) {
                int a = base + i * n + j;
                int b = base + i * n + (j + 1) % n;
                addTriangle(a, b, a + n, part);
                addTriangle(b, b + n, a + n, part);
            }
        }
        closeEnd(part, rings, 0, base);
        closeEnd(part, rings, rings.size() - 1, base + (rings.size() - 1) * n);
    }

    private static Vec3 endNormal(List<Ring> rings, int end) {
        Ring inner = rings.get(end == 0 ? 1 : end - 1);
        return rings.get(end).centre().minus(inner.centre());
    }

    private void closeEnd(Part part, List<Ring> rings, int end, int first) {
        Ring ring = rings.get(end);
        double x = 0;
        double y = 0;
        double z = 0;
        for (int j = 0; j < Ring.SIZE; j++) {
            x += ring.restX(j) / Ring.SIZE;
            y += ring.restY(j) / Ring.SIZE;
            z += ring.restZ(j) / Ring.SIZE;
        }
        int middle = addCorner(ring.centre(), endNormal(rings, end).unit(), x, y, z);
        for (int j = 0; j < Ring.SIZE; j++) {
            addTriangle(middle, first + j, first + (j + 1) % Ring.SIZE, part);
        }
    }
}
