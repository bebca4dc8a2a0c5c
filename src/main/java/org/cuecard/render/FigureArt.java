package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cuecard.figure.Drawing;
import org.cuecard.figure.FigureColours;
import org.cuecard.figure.FigureDrawer;
import org.cuecard.figure.FigureMotion;
import org.cuecard.figure.MotionDrawer;
import org.cuecard.figure.Palette;
import org.cuecard.figure.Picture;
import org.cuecard.figure.PictureDrawer;
import org.cuecard.figure.SolvedFigure;
import org.cuecard.figure.SolvedPose;
import org.cuecard.figure.TracedFigure;
import org.cuecard.figure.TracedMotion;
import org.cuecard.image.PngWriter;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.Ink;
import org.cuecard.model.MotionOrder;
import org.cuecard.source.ContentHash;
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

    /** @param name the exercise's, or of its moving drawing */
    private record Key(String name, Palette palette) {}

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
     * @param motion what its moving drawing goes through; empty when it has none
     */
    public record Named(String name, SolvedFigure figure, List<String> aside, Optional<MotionOrder> motion) {
        public Named {
            aside = List.copyOf(aside);
        }

        public static Named of(ExerciseSpec exercise, SolvedFigure figure) {
            return new Named(exercise.name(), figure, MotionOrder.aside(exercise), MotionOrder.of(exercise));
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
        figures.values().parallelStream().forEach(named -> {
            trace(named);
            named.motion().ifPresent(order -> motion(named, order));
        });
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
    List<Drawing> onSheet(String exercise, Ink ink) {
        Palette palette = ink == Ink.BLACK ? Palette.ONE_INK : Palette.PRINT;
        return drawings(exercise, palette).stream()
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
        return named == null ? Optional.empty() : Optional.of(files(exercise).get(key(named)));
    }

    private static int key(Named named) {
        List<SolvedPose> poses = named.figure().poses();
        int last = 0;
        for (int i = 0; i < poses.size(); i++) {
            if (named.aside().contains(poses.get(i).id())) {
                continue;
            }
            if (poses.get(i).ghost().isPresent()) {
                return i;
            }
            last = i;
        }
        return last;
    }

    /** The moving drawing of an exercise, which has its own colours; none without a figure that moves. */
    Optional<Drawing> motion(String exercise) {
        Named named = figures.get(exercise);
        if (named == null) {
            return Optional.empty();
        }
        return named.motion().map(order -> {
            List<Drawing> one = atHand(
                    new Key(exercise + "/motion", Palette.COLOUR),
                    () -> List.of(MotionDrawer.draw(motion(named, order), named.name(), Palette.COLOUR)));
            return one.get(0);
        });
    }

    /** The file of the moving drawing. */
    byte[] motionFile(String exercise) {
        return motion(exercise).orElseThrow().svg().getBytes(StandardCharsets.UTF_8);
    }

    private TracedMotion motion(Named named, MotionOrder order) {
        SolvedPose key = named.figure().poses().get(key(named));
        FigureMotion motion = FigureMotion.of(named.figure(), order, key.id());
        return TracedMotion.of(memory.remember(
                        "motion", motion.hash(), () -> TracedMotion.of(motion).toBytes()))
                .in(colours);
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
        return atHand(
                new Key(exercise, palette),
                () -> FigureDrawer.draw(trace(named), named.name(), "fig-" + exercise, palette));
    }

    private List<Drawing> atHand(Key key, Supplier<List<Drawing>> draw) {
        synchronized (atHand) {
            List<Drawing> known = atHand.get(key);
            if (known != null) {
                return known;
            }
        }
        List<Drawing> drawn = draw.get();
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
