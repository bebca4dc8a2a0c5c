package org.cuecard.plan;

/** The kinds of pictures that are drawn for an exercise. */
public enum DrawingKind {
    /** One pose of its figure, as SVG: {@code figures/clamshell-open.svg}. */
    POSE
}
