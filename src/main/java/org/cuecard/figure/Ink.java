package org.cuecard.figure;

import java.util.Locale;

/**
 * What fills or strokes a piece of a drawing. A page's style sheet addresses each by its class, {@code fig-} and the
 * name; the attributes hold where it says nothing.
 */
enum Ink {
    SKIN("#fbf1e8", "#f0dccb", "#fff6ee", "#fff"),
    TOP("#4f9da6", "#4fa9b2", "#b7dcdf", "#e2e2e2"),
    SHORTS("#5d7595", "#5d7595", "#b4c2d6", "#a8a8a8"),
    SCARF("#5d7595", "#5d7595", "#b4c2d6", "#a8a8a8"),
    SHOE("#e9edf1", "#dfe5ea", "#fff", "#fff"),
    SOLE("#8d99a6", "#8d99a6", "#7d8894", "#777"),
    HAIR("#4a3b35", "#6d5347", "#3b2f2a", "#4a4a4a"),
    SOCK("#fff", "#fff", "#fff", "#fff"),
    /** Between a band and what it lies on: its dark border is lost on dark cloth. */
    BAND_EDGE("#fff", "#fff", "#fff", "#fff"),
    BAND("#e4572e", "#ff6b3d", "#a8320f", "#000"),
    BAND_INSIDE("#b23f1d", "#c2441f", "#7d2409", "#6b6b6b"),
    SECOND_BAND("#f0a202", "#ffc23d", "#6b4a00", "#000"),
    SECOND_BAND_INSIDE("#b97c00", "#c48f1a", "#4a3300", "#6b6b6b"),
    POST("#cfd8e0", "#3a4855", "#e3eaef", "#e6e6e6"),
    HANDLE("#2b3440", "#11161c", "#1f262e", "#333"),
    LINE("#1d2733", "#0b0f14", "#111", "#000"),
    SHADE("#000", "#000", "#000", "none"),
    FLOOR("#eef2f5", "#1d2731", "#eef2f5", "#f4f4f4"),
    SHADOW("#1d2733", "#000", "#1d2733", "#000"),
    GHOST("#8a97a5", "#93a4b5", "#6d7985", "#777"),
    PROP("#dfe6ec", "#2b3844", "#f1f5f7", "#f2f2f2"),
    PROP_EDGE("#b9c5d0", "#1f2a34", "#c3cdd6", "#c9c9c9"),
    PROP_LINE("#1d2733", "#4b5b6b", "#111", "#000"),
    ARROW("#c2185b", "#ff7aa8", "#9c0f48", "#000"),
    PAPER("#fff", "#12181f", "#fff", "#fff"),
    BADGE("#1d2733", "#e7edf3", "#111", "#000"),
    BADGE_TEXT("#fff", "#12181f", "#fff", "#fff"),
    /** A muscle that works, or the hatching of one that helps. */
    MUSCLE("#ad3810", "#c4481c", "#8f2b08", "#2b2b2b"),
    /** What lies below the hatching. */
    MUSCLE_TINT("#f6dccb", "#eac3aa", "#fbeadf", "#fff"),
    /** The borders of all muscles on a chart. */
    MUSCLE_EDGE("#d8c3b1", "#bfa591", "#cbb8a8", "#bbb");

    private final String light;
    private final String dark;
    private final String print;
    private final String oneInk;

    Ink(String light, String dark, String print, String oneInk) {
        this.light = light;
        this.dark = dark;
        this.print = print;
        this.oneInk = oneInk;
    }

    /** Its colours on a figure that says nothing of its own. */
    Paint.Shade shade() {
        return new Paint.Shade(light, dark, print, oneInk);
    }

    String cssClass() {
        return "fig-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String strokeClass() {
        return cssClass() + "-stroke";
    }

    static Ink of(Material material) {
        return valueOf(material.name());
    }
}
