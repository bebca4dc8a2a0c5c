package org.cuecard.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cuecard.model.Catalog;
import org.cuecard.model.Exercise;
import org.cuecard.model.MotionOrder;
import org.cuecard.model.figure.FigureSpec;
import org.cuecard.model.figure.PoseSpec;
import org.cuecard.source.Located;

/** Which pictures are drawn for a guide's exercises, and where they go. */
final class DrawingList {
    private static final String FOLDER = "figures/";

    private final String prefix;
    private final String shared;
    private final boolean cards;
    private final List<PlannedDrawing> drawings = new ArrayList<>();

    private DrawingList(PlanOptions options, boolean cards) {
        this.cards = cards;
        prefix = folder(options.mount());
        shared = folder(options.languages().root());
    }

    private static String folder(String mount) {
        return mount.isEmpty() ? FOLDER : mount + "/" + FOLDER;
    }

    /**
     * In the order of the exercises' ids, and of the poses in each.
     *
     * @param cards whether to have pictures for other sites, which take absolute addresses only
     */
    static List<PlannedDrawing> of(Catalog catalog, PlanOptions options, boolean cards) {
        DrawingList list = new DrawingList(options, cards);
        for (Exercise exercise : catalog.exerciseList()) {
            exercise.spec().figure().ifPresent(figure -> list.figure(exercise, figure));
        }
        return list.drawings;
    }

    /** A pose whose id another has already, or whose id no file could have, is told by other checks, and left out. */
    private void figure(Exercise of, FigureSpec figure) {
        String exercise = of.id();
        Set<String> seen = new HashSet<>();
        for (PoseSpec pose : figure.poses()) {
            Located<String> id = pose.id();
            Optional<UrlPath> path = UrlPath.parse(prefix + exercise + "-" + id.value() + ".svg");
            if (path.isPresent() && seen.add(id.value())) {
                drawings.add(new PlannedDrawing(DrawingKind.POSE, exercise, id.value(), path.get(), id.span()));
            }
        }
        if (MotionOrder.of(of.spec()).isPresent()) {
            whole(DrawingKind.MOTION, exercise, prefix, "-motion.svg", figure);
        }
        if (cards) {
            // A picture without words, the same in every language.
            whole(DrawingKind.CARD, exercise, shared, "-og.png", figure);
        }
    }

    private void whole(DrawingKind kind, String exercise, String folder, String ending, FigureSpec figure) {
        UrlPath.parse(folder + exercise + ending)
                .ifPresent(path -> drawings.add(new PlannedDrawing(
                        kind, exercise, "", path, figure.poses().get(0).id().span())));
    }
}
