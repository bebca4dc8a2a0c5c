package org.cuecard.figure;

import java.util.List;

/**
 * The part of the figure that lies in shade, with a soft border.
 *
 * <p>Lambert's law on the bare normals gives each limb a hard, computed edge, so the light is blurred within the figure
 * first. It is reckoned on every second pixel: after the blur nothing finer is left.
 */
final class Shading {
    private static final Vec3 LIGHT = new Vec3(-.45, .62, .62).unit();
    /** Light below which a spot lies in shade. */
    private static final float SHADE = .20f;

    private static final int STEP = 2;
    /** Half the blur's width, in drawing units. */
    private static final double BLUR = 3.5;

    private static final float NOT_THE_FIGURE = 9;
    /** What is smaller is left out, in square drawing units. */
    private static final double LEAST = 60;

    private final SurfaceMap map;
    private final int width;
    private final int height;

    private Shading(SurfaceMap map) {
        this.map = map;
        this.width = (map.width + STEP - 1) / STEP;
        this.height = (map.height + STEP - 1) / STEP;
    }

    /** Outlines of the shade in the raster's pixels. */
    static List<Polyline> outlines(SurfaceMap map) {
        return new Shading(map).outlines();
    }

    /** Pixels of this raster a drawing unit. */
    static double perUnit(SurfaceMap map) {
        return map.scale.perUnit() / STEP;
    }

    static PixelScale scale(SurfaceMap map) {
        return new PixelScale(map.scale.left(), map.scale.top(), perUnit(map));
    }

    private List<Polyline> outlines() {
        float[] light = new float[width * height];
        for (int i = 0; i < light.length; i++) {
            int pixel = pixel(i);
            light[i] = map.isFigure(pixel) && map.part(pixel) != Part.PROP
                    ? (float) (map.normalX[pixel] * LIGHT.x()
                            + map.normalY[pixel] * LIGHT.y()
                            + map.normalZ[pixel] * LIGHT.z())
                    : NOT_THE_FIGURE;
        }
        int radius = (int) StrictMath.round(BLUR * perUnit(map));
        float[] spare = new float[light.length];
        for (int round = 0; round < 2; round++) {
            blur(light, spare, radius, 1, width, width, height);
            blur(spare, light, radius, width, height, 1, width);
        }
        RegionTracer.Mask shaded = i -> light[i] < SHADE && takesShade(map.part(pixel(i)));
        int least = (int) (LEAST * perUnit(map) * perUnit(map));
        // A small light spot within the shade is dropped like a small shade: its outline turns the other way.
        return RegionTracer.outlines(width, new PixelBox(0, 0, width, height), shaded, least).stream()
                .filter(outline -> outline.signedArea() >= 0 || outline.signedArea() <= -least)
                .toList();
    }

    private int pixel(int i) {
        return i / width * STEP * map.width + i % width * STEP;
    }

    private static boolean takesShade(Part part) {
        boolean head = part.isOfHead() && part != Part.HEAD && part != Part.HAIR;
        return part != Part.NOTHING && part != Part.PROP && !head && !part.isBand() && !part.isFinger();
    }

    /** The mean over a window along each line, of the figure's pixels only. */
    private static void blur(float[] from, float[] to, int radius, int step, int length, int lineStep, int lines) {
        for (int line = 0; line < lines; line++) {
            int base = line * lineStep;
            double sum = 0;
            int count = 0;
            for (int i = -radius; i < length; i++) {
                int added = i + radius;
                int gone = i - radius - 1;
                if (added < length && from[base + added * step] < NOT_THE_FIGURE) {
                    sum += from[base + added * step];
                    count++;
                }
                if (gone >= 0 && from[base + gone * step] < NOT_THE_FIGURE) {
                    sum -= from[base + gone * step];
                    count--;
                }
                if (i >= 0) {
                    float own = from[base + i * step];
                    to[base + i * step] = own < NOT_THE_FIGURE && count > 0 ? (float) (sum / count) : own;
                }
            }
        }
    }
}
