package org.cuecard.theme;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns left and right round in a stylesheet that was written for languages from left to right. The PDF engine knows no
 * {@code margin-inline-start}, so sheets say left and right; what has no need of that engine is written with logical
 * properties and never comes here.
 *
 * <p>A stylesheet asks for it with {@value #SIGN} in its first comment. Turned round are the names of properties
 * ({@code padding-left}), the values of those that name a side ({@code text-align}, {@code float}, {@code clear}), and
 * the four values of {@code margin}, {@code padding} and the widths, styles and colours of borders. Selectors,
 * comments, texts, addresses and all of {@code @page} stay: the boxes of a margin are placed by name, and pages set
 * some of them themselves.
 */
final class CssMirror {
    /** What asks for it. */
    static final String SIGN = "@mirror";

    private static final Pattern FIRST_COMMENT = Pattern.compile("\\A\\s*/\\*(.*?)\\*/", Pattern.DOTALL);
    /** What is passed over as a whole: comments, texts, addresses. */
    private static final Pattern OPAQUE = Pattern.compile(
            "\\G(?:/\\*.*?(?:\\*/|\\z)|\"(?:\\\\.|[^\"\\\\])*+\"?|'(?:\\\\.|[^'\\\\])*+'?|url\\([^)]*+\\)?)",
            Pattern.DOTALL);

    private static final Pattern DECLARATION =
            Pattern.compile("(\\s*+)([a-zA-Z-]++)(\\s*+:\\s*+)([^;{}]*?)(\\s*+)", Pattern.DOTALL);
    private static final Pattern SIDE = Pattern.compile("(?<![a-z])(left|right)(?![a-z])");
    private static final Set<String> NAME_A_SIDE = Set.of("text-align", "float", "clear");
    private static final Set<String> FOUR_SIDES =
            Set.of("margin", "padding", "border-width", "border-style", "border-color");
    private static final Map<String, String> OTHER = Map.of("left", "right", "right", "left");

    private final String css;
    private final StringBuilder out = new StringBuilder();

    private CssMirror(String css) {
        this.css = css;
    }

    /** Whether a stylesheet asks to be turned round for languages from right to left. */
    static boolean isAskedFor(String css) {
        Matcher comment = FIRST_COMMENT.matcher(css);
        return comment.find() && comment.group(1).contains(SIGN);
    }

    static String mirrored(String css) {
        CssMirror mirror = new CssMirror(css);
        mirror.run();
        return mirror.out.toString();
    }

    private void run() {
        int from = 0;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            int after = opaqueEnd(at);
            if (after > at) {
                // A comment before a declaration is no part of it.
                if (c == '/') {
                    out.append(css, from, after);
                    from = after;
                }
                at = after;
            } else if (c == '{') {
                at = css.substring(from, at).strip().startsWith("@page") ? blockEnd(at) : at + 1;
                out.append(css, from, at);
                from = at;
            } else if (c == ';' || c == '}') {
                out.append(declaration(css.substring(from, at))).append(c);
                from = ++at;
            } else {
                at++;
            }
        }
        out.append(css, from, css.length());
    }

    /** The offset behind a comment, a text or an address that begins here; this offset itself where none does. */
    private int opaqueEnd(int at) {
        char c = css.charAt(at);
        if (c != '/' && c != '"' && c != '\'' && c != 'u') {
            return at;
        }
        Matcher matcher = OPAQUE.matcher(css).region(at, css.length());
        return matcher.find() ? matcher.end() : at;
    }

    /** The offset behind the bracket that closes the one here. */
    private int blockEnd(int open) {
        int depth = 0;
        int at = open;
        while (at < css.length()) {
            int after = opaqueEnd(at);
            if (after > at) {
                at = after;
                continue;
            }
            char c = css.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return at;
    }

    private static String declaration(String text) {
        Matcher parts = DECLARATION.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String name = parts.group(2).toLowerCase(Locale.ROOT);
        String value = parts.group(4);
        if (NAME_A_SIDE.contains(name)) {
            value = turned(value);
        } else if (FOUR_SIDES.contains(name)) {
            value = fourTurned(value);
        }
        String property = name.startsWith("--") ? parts.group(2) : turned(parts.group(2));
        return parts.group(1) + property + parts.group(3) + value + parts.group(5);
    }

    private static String turned(String text) {
        return SIDE.matcher(text).replaceAll(side -> OTHER.getOrDefault(side.group(), side.group()));
    }

    /** Top, right, bottom, left: the second and the fourth change places. */
    private static String fourTurned(String value) {
        int important = value.indexOf('!');
        String sides = important < 0 ? value : value.substring(0, important);
        String[] each = sides.strip().split("\\s+", -1);
        return each.length != 4 || sides.indexOf('(') >= 0
                ? value
                : String.join(" ", each[0], each[3], each[2], each[1])
                        + (important < 0 ? "" : " " + value.substring(important));
    }
}
