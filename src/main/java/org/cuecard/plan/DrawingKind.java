package org.cuecard.plan;

/** The kinds of pictures that are drawn for an exercise. */
public enum DrawingKind {
    /** One pose of its figure, as SVG: {@code figures/clamshell-open.svg}. */
    POSE,
    /** Its movement, as SVG that moves: {@code figures/clamshell-motion.svg}. */
    MOTION,
    /** What other sites show beside a link to the exercise's page, as PNG: {@code figures/clamshell-og.png}. */
    CARD
}
