package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cuecard.figure.Drawing;
import org.cuecard.figure.FigureColours;
import org.cuecard.figure.FigureDrawer;
import org.cuecard.figure.MotionDrawer;
import org.cuecard.figure.Palette;
import org.cuecard.figure.Picture;
import org.cuecard.figure.PictureDrawer;
import org.cuecard.figure.TracedFigure;
import org.cuecard.image.PngWriter;
import org.cuecard.model.Ink;
import org.cuecard.model.MotionOrder;
import org.cuecard.source.ContentHash;
import org.cuecard.source.Memory;

/** The drawings of a guide's exercises in a theme's colours and words. Safe for use by several threads. */
final class FigureArt {
    /** The size that sites show beside a link, in pixels: 1.91 to 1. */
    static final int CARD_WIDTH = 1200;

    static final int CARD_HEIGHT = 630;

    /** Pages ask for the drawings of one exercise several times in a row. */
    private static final int AT_HAND = 64;

    /** @param name the exercise's, or of its moving drawing */
    private record Key(String name, Palette palette) {}

    private final FigureStock stock;
    private final FigureColours colours;
    private final Wording words;
    private final Map<Key, List<Drawing>> atHand = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Drawing>> eldest) {
            return size() > AT_HAND;
        }
    };

    FigureArt(FigureStock stock, FigureColours colours, Wording words) {
        this.stock = stock;
        this.colours = colours;
        this.words = words;
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
        return stock.of(exercise).filter(named -> named.aside().contains(pose)).isPresent();
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

    /** The drawing that stands for the whole exercise. */
    Optional<Drawing> key(String exercise) {
        return stock.of(exercise).map(named -> files(exercise).get(named.key()));
    }

    /** The moving drawing of an exercise, which has its own colours; none without a figure that moves. */
    Optional<Drawing> motion(String exercise) {
        return stock.of(exercise)
                .flatMap(named -> named.motion()
                        .map(order -> atHand(
                                        new Key(exercise + "/motion", Palette.COLOUR),
                                        () -> List.of(moving(named, order)))
                                .get(0)));
    }

    private Drawing moving(FigureStock.Named named, MotionOrder order) {
        return MotionDrawer.draw(
                stock.moving(named, order).in(colours), new FigureText(named.words(), words), Palette.COLOUR);
    }

    /** The file of the moving drawing. */
    byte[] motionFile(String exercise) {
        return motion(exercise).orElseThrow().svg().getBytes(StandardCharsets.UTF_8);
    }

    /** The picture that other sites show beside a link to an exercise's page, as PNG. */
    byte[] card(String exercise) {
        FigureStock.Named named = stock.of(exercise).orElseThrow();
        String key = named.keyPose();
        ContentHash asked = ContentHash.begin().with(named.figure().hash()).with(key);
        colours.named().forEach((name, colour) -> asked.with(name).with(colour));
        String hash = asked.hex();
        return memory().remember("card", hash, () -> {
            Picture card = PictureDrawer.card(traced(named), key, Palette.COLOUR, CARD_WIDTH, CARD_HEIGHT);
            return PngWriter.writeDrawing(card.width(), card.height(), card.rgb());
        });
    }

    /** Where what was drawn is remembered. */
    Memory memory() {
        return stock.memory();
    }

    private List<Drawing> drawings(String exercise, Palette palette) {
        return stock.of(exercise)
                .map(named -> atHand(
                        new Key(exercise, palette),
                        () -> FigureDrawer.draw(
                                traced(named), new FigureText(named.words(), words), "fig-" + exercise, palette)))
                .orElse(List.of());
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

    private TracedFigure traced(FigureStock.Named named) {
        return stock.traced(named).in(colours);
    }
}
