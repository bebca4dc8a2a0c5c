package org.cuecard.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cuecard.figure.Drawing;
import org.cuecard.model.Ink;
import org.cuecard.model.Step;
import org.cuecard.plan.SitePlan;
import org.cuecard.render.view.CardPictureView;
import org.cuecard.render.view.DrawingView;
import org.cuecard.render.view.MotionView;
import org.cuecard.render.view.SheetFigureView;
import org.cuecard.render.view.SheetPoseView;
import org.cuecard.theme.Markup;

/** Figures as pages, cards and sheets show them. */
final class FigureViews {
    private final FigureArt art;

    FigureViews(FigureArt art) {
        this.art = art;
    }

    /** All poses of the movement, in order; not those that show an easier or a harder form. */
    List<DrawingView> all(String exercise, PageLinks here) {
        List<DrawingView> views = new ArrayList<>();
        List<Drawing> files = art.files(exercise);
        for (int i = 0; i < files.size(); i++) {
            if (!art.isAside(exercise, files.get(i).poseId())) {
                views.add(view(exercise, files.get(i), i, here));
            }
        }
        return views;
    }

    /** The drawing that moves. */
    Optional<MotionView> motion(String exercise, PageLinks here) {
        return here.plan()
                .motion(exercise)
                .flatMap(path -> art.motion(exercise)
                        .map(drawing -> new MotionView(
                                here.to(path),
                                drawing.title() + ". " + drawing.description(),
                                (int) Math.ceil(drawing.width()),
                                (int) Math.ceil(drawing.height()))));
    }

    /** The pose that stands for the exercise. */
    Optional<DrawingView> key(String exercise, PageLinks here) {
        return art.key(exercise)
                .map(drawing -> view(exercise, drawing, art.files(exercise).indexOf(drawing), here));
    }

    /** All poses of the movement for a sheet of paper. */
    Optional<SheetFigureView> sheet(String exercise, SheetPlace place) {
        List<Drawing> drawings = art.onSheet(exercise, place.ink());
        if (drawings.isEmpty()) {
            return Optional.empty();
        }
        SheetSize size = SheetSize.of(drawings);
        List<SheetPoseView> poses = new ArrayList<>();
        for (Drawing drawing : drawings) {
            String svg = drawing.svg().replace("fig-" + exercise + "-", "fig-" + place.prefix() + exercise + "-");
            poses.add(new SheetPoseView(letter(poses.size()), drawing.label(), size.markup(drawing, svg)));
        }
        return Optional.of(new SheetFigureView(size.shape(), poses.size(), poses));
    }

    /** The drawing of the pose that a step names, for the page itself. */
    Optional<Markup> ofStep(String exercise, Step step) {
        return pose(exercise, step).map(drawing -> new Markup(drawing.svg()));
    }

    /** The drawing of a pose, as a file. */
    Optional<DrawingView> ofPose(String exercise, String pose, PageLinks here) {
        return art.files(exercise).stream()
                .filter(drawing -> drawing.poseId().equals(pose))
                .findFirst()
                .map(drawing -> view(exercise, drawing, art.files(exercise).indexOf(drawing), here));
    }

    /** The letter, on a sheet, of the pose that a step names. */
    Optional<String> letterOfStep(String exercise, Step step) {
        List<String> sheet =
                art.onSheet(exercise, Ink.COLOUR).stream().map(Drawing::poseId).toList();
        return step.pose()
                .map(pose -> sheet.indexOf(pose.value()))
                .filter(at -> at >= 0)
                .map(FigureViews::letter);
    }

    /** The picture that other sites show beside a link to an exercise's page. */
    Optional<CardPictureView> card(String exercise, SitePlan plan) {
        return plan.card(exercise)
                .flatMap(url -> art.key(exercise)
                        .map(drawing -> new CardPictureView(
                                url,
                                FigureArt.CARD_WIDTH,
                                FigureArt.CARD_HEIGHT,
                                drawing.title() + ". " + drawing.description())));
    }

    private Optional<Drawing> pose(String exercise, Step step) {
        return step.pose()
                .flatMap(pose -> art.onPage(exercise).stream()
                        .filter(drawing -> drawing.poseId().equals(pose.value()))
                        .findFirst());
    }

    private static DrawingView view(String exercise, Drawing drawing, int index, PageLinks here) {
        return new DrawingView(
                here.to(here.plan().pose(exercise, drawing.poseId())),
                drawing.title() + ". " + drawing.description(),
                drawing.label(),
                letter(index),
                (int) Math.ceil(drawing.width()),
                (int) Math.ceil(drawing.height()));
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index % 26));
    }
}
