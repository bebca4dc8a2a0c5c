package org.cuecard.render;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cuecard.figure.AuthorWords;
import org.cuecard.figure.SoundFigure;
import org.cuecard.figure.TracedFigure;
import org.cuecard.figure.TracedMotion;
import org.cuecard.model.ExerciseSpec;
import org.cuecard.model.MotionOrder;
import org.cuecard.source.Memory;

/**
 * The figures of a guide's exercises, which have neither colours nor words yet. The lines of a figure are found when a
 * page first asks for them, unless the memory has them already. Safe for use by several threads.
 */
public final class FigureStock {
    private final SortedMap<String, Named> figures;
    private final Memory memory;

    /**
     * A figure and what is known of it.
     *
     * @param aside the poses that show an easier or a harder form, and no step
     * @param motion what its moving drawing goes through; empty when it has none
     */
    public record Named(AuthorWords words, SoundFigure figure, List<String> aside, Optional<MotionOrder> motion) {
        public Named {
            aside = List.copyOf(aside);
        }

        /** The figure of an exercise that has one. */
        public static Named of(ExerciseSpec exercise, SoundFigure figure) {
            return new Named(
                    new AuthorWords(exercise.name(), exercise.figure().orElseThrow()),
                    figure,
                    MotionOrder.aside(exercise),
                    MotionOrder.of(exercise));
        }

        /**
         * The pose that stands for all: the first that shows, by an outline, where the body came from; else the last.
         */
        int key() {
            List<SoundFigure.Pose> poses = figure.poses();
            int last = 0;
            for (int i = 0; i < poses.size(); i++) {
                if (aside.contains(poses.get(i).id())) {
                    continue;
                }
                if (poses.get(i).isOverGhost()) {
                    return i;
                }
                last = i;
            }
            return last;
        }

        String keyPose() {
            return figure.poses().get(key()).id();
        }
    }

    /**
     * Figures that nobody has drawn yet.
     *
     * @param figures by the exercise's id; an exercise without a figure is not there
     * @param memory of lines that were found before
     */
    public FigureStock(Map<String, Named> figures, Memory memory) {
        this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        this.memory = memory;
    }

    /**
     * Finds the lines of all figures, on as many threads as there are processors, so that the memory has them when the
     * first page, which shows many, asks for them.
     */
    public void prepare() {
        figures.values().parallelStream().forEach(named -> {
            traced(named);
            named.motion().ifPresent(order -> moving(named, order));
        });
    }

    /** How many exercises have one. */
    public int size() {
        return figures.size();
    }

    Optional<Named> of(String exercise) {
        return Optional.ofNullable(figures.get(exercise));
    }

    TracedFigure traced(Named named) {
        return named.figure().traced(memory);
    }

    TracedMotion moving(Named named, MotionOrder order) {
        return named.figure().moving(order, named.keyPose(), memory);
    }

    /** Where what was drawn is remembered. */
    Memory memory() {
        return memory;
    }
}
