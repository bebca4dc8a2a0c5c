package org.cuecard.figure;

import java.util.List;

/**
 * Draws a figure's movement as one SVG that moves by itself: its pictures lie on each other, and a style sheet within
 * shows one at a time. There is no script, so it moves in an {@code img} too. Where nothing may move, or nothing can,
 * the picture that stands for the movement is seen.
 */
public final class MotionDrawer {
    /** The name that the drawing has among those of its figure. */
    private static final String ID = "motion";

    private final TracedMotion motion;
    private final Paint paint;

    private MotionDrawer(TracedMotion motion, Paint paint) {
        this.motion = motion;
        this.paint = paint;
    }

    /** Draws a movement. */
    public static Drawing draw(TracedMotion motion, FigureWords words, Palette palette) {
        return new MotionDrawer(motion, motion.paint(palette)).drawing(words.title(), words.moving(motion.bands()));
    }

    private Drawing drawing(String title, String description) {
        Box box = motion.box();
        String width = PathData.number(box.width());
        String height = PathData.number(box.height());
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
                .append(PathData.number(box.left()))
                .append(' ')
                .append(PathData.number(box.top()))
                .append(' ')
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" role=\"img\" aria-labelledby=\"motion-t motion-d\"><title id=\"motion-t\">")
                .append(SvgText.escaped(title))
                .append("</title><desc id=\"motion-d\">")
                .append(SvgText.escaped(description))
                .append("</desc><style>")
                .append(style())
                .append("</style>")
                .append(SvgText.of(motion.ground(), paint));
        List<TracedMotion.Frame> frames = motion.frames();
        for (int i = 0; i < frames.size(); i++) {
            svg.append("<g class=\"f").append(i).append('"');
            svg.append(i == motion.key() ? "" : " visibility=\"hidden\"");
            svg.append('>').append(SvgText.of(frames.get(i).pieces(), paint)).append("</g>");
        }
        svg.append("</svg>");
        return new Drawing(ID, "", svg.toString(), box.width(), box.height(), title, description);
    }

    private String style() {
        long whole = motion.beats().stream()
                .mapToLong(FigureMotion.Beat::milliseconds)
                .sum();
        StringBuilder css = new StringBuilder("g{animation:").append(whole).append("ms step-end infinite}");
        for (int i = 0; i < motion.frames().size(); i++) {
            css.append(".f").append(i).append("{animation-name:m").append(i).append('}');
            keyframes(css, i, whole);
        }
        return css.append("@media (prefers-reduced-motion:reduce){g[class]{animation:none}}")
                .append("@media print{g[class]{animation:none}}")
                .toString();
    }

    /** Each state holds until the next, for the steps are at the end. */
    private void keyframes(StringBuilder css, int frame, long whole) {
        css.append("@keyframes m").append(frame).append('{');
        long time = 0;
        int before = -1;
        for (FigureMotion.Beat beat : motion.beats()) {
            int shown = beat.frame() == frame ? 1 : 0;
            if (shown != before) {
                css.append(percent(time, whole)).append("%{visibility:").append(shown == 1 ? "visible}" : "hidden}");
            }
            before = shown;
            time += beat.milliseconds();
        }
        css.append('}');
    }

    private static String percent(long time, long whole) {
        return PathData.number(time * 100.0 / whole);
    }
}
