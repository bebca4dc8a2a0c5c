package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cuecard.figure.Drawing;
import org.cuecard.figure.FigureDrawer;
import org.cuecard.figure.Palette;
import org.cuecard.figure.SolvedFigure;
import org.cuecard.figure.SolvedPose;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.source.Located;

/**
 * The drawings of a guide's exercises. A figure is drawn when a page first asks for it, and then remembered: the same
 * poses give the same drawing, so this is sound. Safe for use by several threads.
 */
public final class FigureArt {
    private record Key(String exercise, Palette palette) {}

    private final SortedMap<String, Named> figures;
    private final Map<Key, List<Drawing>> drawn = new ConcurrentHashMap<>();

    /**
     * A figure and what it shows.
     *
     * @param name the exercise's name
     * @param aside the poses that show an easier or a harder form, and no step
     */
    public record Named(String name, SolvedFigure figure, List<String> aside) {
        public Named {
            aside = List.copyOf(aside);
        }

        public static Named of(ExerciseSpec exercise, SolvedFigure figure) {
            List<String> steps = exercise.steps().stream()
                    .flatMap(step -> step.pose().stream())
                    .map(Located::value)
                    .toList();
            List<String> aside = Stream.concat(exercise.easier().stream(), exercise.harder().stream())
                    .flatMap(variation -> variation.pose().stream())
                    .map(Located::value)
                    .filter(pose -> !steps.contains(pose))
                    .toList();
            return new Named(exercise.name(), figure, aside);
        }
    }

    /**
     * Drawings that nobody has asked for yet.
     *
     * @param figures by the exercise's id; an exercise without a figure is not there
     */
    public FigureArt(Map<String, Named> figures) {
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /** The drawings of an exercise for a page of its own, coloured by the page's stylesheet; none without a figure. */
    List<Drawing> onPage(String exercise) {
        return drawings(exercise, Palette.PAGE);
    }

    /** The drawings of an exercise as files, which have their own colours. */
    List<Drawing> files(String exercise) {
        return drawings(exercise, Palette.COLOUR);
    }

    /** Whether a pose shows an easier or a harder form, and no step. */
    boolean isAside(String exercise, String pose) {
        Named named = figures.get(exercise);
        return named != null && named.aside().contains(pose);
    }

    /** The file of one pose. */
    byte[] file(String exercise, String pose) {
        Drawing drawing = files(exercise).stream()
                .filter(d -> d.poseId().equals(pose))
                .findFirst()
                .orElseThrow();
        return drawing.svg().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The drawing that stands for the whole exercise: the first that shows, by an outline, where the body came from;
     * else the last.
     */
    Optional<Drawing> key(String exercise) {
        Named named = figures.get(exercise);
        if (named == null) {
            return Optional.empty();
        }
        List<Drawing> files = files(exercise);
        List<SolvedPose> poses = named.figure().poses();
        int last = 0;
        for (int i = 0; i < poses.size(); i++) {
            if (named.aside().contains(poses.get(i).id())) {
                continue;
            }
            if (poses.get(i).ghost().isPresent()) {
                return Optional.of(files.get(i));
            }
            last = i;
        }
        return Optional.of(files.get(last));
    }

    private List<Drawing> drawings(String exercise, Palette palette) {
        Named named = figures.get(exercise);
        if (named == null) {
            return List.of();
        }
        return drawn.computeIfAbsent(
                new Key(exercise, palette),
                key -> FigureDrawer.draw(named.figure(), named.name(), "fig-" + exercise, palette));
    }
}
