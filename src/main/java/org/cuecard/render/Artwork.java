package org.cuecard.render;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cuecard.figure.Drawing;
import org.cuecard.plan.DrawingKind;
import org.cuecard.plan.PlannedDrawing;
import org.cuecard.plan.SitePlan;
import org.cuecard.plan.UrlPath;

/** What pictures a site has, so that a body's picture can say its size and nothing jumps when it comes. */
final class Artwork {
    private final PhotoArt photos;
    private final FigureArt figures;
    private final Map<UrlPath, PlannedDrawing> poses = new HashMap<>();

    Artwork(SitePlan plan, PhotoArt photos, FigureArt figures) {
        this.photos = photos;
        this.figures = figures;
        for (PlannedDrawing drawing : plan.drawings()) {
            if (drawing.kind() == DrawingKind.POSE) {
                poses.put(drawing.path(), drawing);
            }
        }
    }

    /** A photograph by its path in the guide. */
    Optional<PhotoArt.Photo> photo(String path) {
        return photos.of(path);
    }

    /** The drawing of a pose by the place of its file. */
    Optional<Drawing> drawing(UrlPath path) {
        return Optional.ofNullable(poses.get(path))
                .flatMap(planned -> figures.files(planned.exercise()).stream()
                        .filter(drawing -> drawing.poseId().equals(planned.pose()))
                        .findFirst());
    }
}
