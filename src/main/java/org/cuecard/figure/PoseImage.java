package org.cuecard.figure;

import java.util.List;
import org.cuecard.model.figure.Hair;
import org.cuecard.model.figure.HairColour;
import org.cuecard.model.figure.Prop;

/** A pose seen by its camera: everything that is drawn is read from this. */
final class PoseImage {
    private final SolvedPose pose;
    private final Camera camera;
    private final Mesh mesh;
    private final ScreenMesh screen;
    private final SurfaceMap map;
    private final RegionArt regions;
    private final Look look;

    PoseImage(SolvedFigure figure, SolvedPose pose) {
        this(figure, pose, SurfaceMap.PER_UNIT);
    }

    /** @param perUnit pixels a drawing unit */
    PoseImage(SolvedFigure figure, SolvedPose pose, double perUnit) {
        this.pose = pose;
        camera = Camera.at(pose.view().turn(), pose.view().tilt());
        look = figure.look();
        Wardrobe clothes = Wardrobe.of(figure.look());
        mesh = BodyMesh.of(pose, clothes, figure.look().hair());
        figure.furniture().forEach(block -> block.addTo(mesh));
        if (figure.props().contains(Prop.BALL)) {
            KneeBall.of(pose.skeleton()).ifPresent(ball -> ball.addTo(mesh));
        }
        screen = new ScreenMesh(mesh, camera);
        map = SurfaceMap.of(mesh, screen, clothes, perUnit);
        regions = new RegionArt(map);
    }

    SolvedPose pose() {
        return pose;
    }

    Camera camera() {
        return camera;
    }

    Mesh mesh() {
        return mesh;
    }

    SurfaceMap map() {
        return map;
    }

    RegionArt regions() {
        return regions;
    }

    /** What the body takes up in the drawing. */
    Box body() {
        return screen.box();
    }

    boolean isStanding() {
        return Rests.upright(pose.base());
    }

    static final List<Material> COLOURED = List.of(
            Material.PROP,
            Material.PROP_EDGE,
            Material.TOP,
            Material.SHORTS,
            Material.SOCK,
            Material.SHOE,
            Material.SOLE,
            Material.HAIR,
            Material.SCARF,
            Material.POST,
            Material.HANDLE,
            Material.BAND,
            Material.SECOND_BAND,
            Material.BAND_INSIDE,
            Material.SECOND_BAND_INSIDE);

    /** The body with its clothes, shade and lines, from back to front. */
    void write(Canvas canvas) {
        write(canvas, true);
    }

    /** @param fine whether to draw what only a long look finds */
    void write(Canvas canvas, boolean fine) {
        PathData outline = regions.outline();
        canvas.fill(Ink.SKIN, outline);
        LineArt lines = LineArt.of(map);
        for (Material material : COLOURED) {
            if (material == Material.BAND) {
                canvas.stroke(Ink.BAND_EDGE, LineArt.BAND_EDGE_WIDTH, lines.bands);
                canvas.stroke(Ink.LINE, LineArt.CONTOUR_WIDTH, outline);
            }
            canvas.fill(Ink.of(material), regions.material(material));
        }
        canvas.fill(Ink.SHADE, regions.shade(), .13);
        FaceArt face = new FaceArt(this);
        if (fine) {
            if (look.hair() == Hair.SHORT && look.hairColour() != HairColour.BLACK) {
                lines.fine.append(face.hair());
            }
            canvas.stroke(Ink.LINE, LineArt.FINE_WIDTH, lines.fine);
        }
        canvas.stroke(Ink.LINE, LineArt.DETAIL_WIDTH, lines.details.append(face.strokes()));
        canvas.fill(Ink.LINE, lines.tapers.append(face.eyes()));
        canvas.stroke(Ink.LINE, LineArt.BAND_WIDTH, lines.bands);
        canvas.stroke(Ink.LINE, LineArt.CONTOUR_WIDTH, lines.contours);
    }
}
