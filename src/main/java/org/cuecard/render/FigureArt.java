package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cuecard.figure.Drawing;
import org.cuecard.figure.FigureColours;
import org.cuecard.figure.FigureDrawer;
import org.cuecard.figure.Palette;
import org.cuecard.figure.Picture;
import org.cuecard.figure.PictureDrawer;
import org.cuecard.figure.SolvedFigure;
import org.cuecard.figure.SolvedPose;
import org.cuecard.figure.TracedFigure;
import org.cuecard.image.PngWriter;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Located;
import org.cuecard.source.Memory;

/**
 * The drawings of a guide's exercises. The lines of a figure are found when a page first asks for them, unless the
 * memory has them already, and then coloured for each use. Safe for use by several threads.
 */
public final class FigureArt {
    /** The size that sites show beside a link, in pixels: 1.91 to 1. */
    static final int CARD_WIDTH = 1200;

    static final int CARD_HEIGHT = 630;

    /** Pages ask for the drawings of one exercise several times in a row. */
    private static final int AT_HAND = 64;

    private record Key(String exercise, Palette palette) {}

    private final SortedMap<String, Named> figures;
    private final Memory memory;
    private final FigureColours colours;
    private final Map<Key, List<Drawing>> atHand = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Drawing>> eldest) {
            return size() > AT_HAND;
        }
    };

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
     * @param memory of lines that were found before
     */
    public FigureArt(Map<String, Named> figures, Memory memory) {
        this(Collections.unmodifiableSortedMap(new TreeMap<>(figures)), memory, FigureColours.OWN);
    }

    private FigureArt(SortedMap<String, Named> figures, Memory memory, FigureColours colours) {
        this.figures = figures;
        this.memory = memory;
        this.colours = colours;
    }

    /** The same drawings in a theme's colours. */
    FigureArt in(FigureColours theme) {
        return new FigureArt(figures, memory, theme);
    }

    /**
     * Finds the lines of all figures, on as many threads as there are processors, so that the memory has them when the
     * first page, which shows many, asks for them.
     */
    public void prepare() {
        figures.values().parallelStream().forEach(this::trace);
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

    /** The drawings of an exercise's movement for a sheet of paper; none without a figure. */
    List<Drawing> onSheet(String exercise) {
        return drawings(exercise, Palette.PRINT).stream()
                .filter(drawing -> !isAside(exercise, drawing.poseId()))
                .toList();
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

    /** The picture that other sites show beside a link to an exercise's page, as PNG. */
    byte[] card(String exercise) {
        Named named = Optional.ofNullable(figures.get(exercise)).orElseThrow();
        String key = key(exercise).orElseThrow().poseId();
        ContentHash asked = ContentHash.begin().with(named.figure().hash()).with(key);
        colours.named().forEach((name, colour) -> asked.with(name).with(colour));
        String hash = asked.hex();
        return memory.remember("card", hash, () -> {
            Picture card = PictureDrawer.card(trace(named), key, Palette.COLOUR, CARD_WIDTH, CARD_HEIGHT);
            return PngWriter.writeDrawing(card.width(), card.height(), card.rgb());
        });
    }

    /** Where what was drawn is remembered. */
    Memory memory() {
        return memory;
    }

    private List<Drawing> drawings(String exercise, Palette palette) {
        Named named = figures.get(exercise);
        if (named == null) {
            return List.of();
        }
        Key key = new Key(exercise, palette);
        synchronized (atHand) {
            List<Drawing> known = atHand.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Drawing> drawn = FigureDrawer.draw(trace(named), named.name(), "fig-" + exercise, palette);
        synchronized (atHand) {
            atHand.put(key, drawn);
        }
        return drawn;
    }

    private TracedFigure trace(Named named) {
        return TracedFigure.of(memory.remember(
                        "figure",
                        named.figure().hash(),
                        () -> TracedFigure.of(named.figure()).toBytes()))
                .in(colours);
    }
}
