package org.cuecard.parse.logo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of attributes, each read by its rule and given back short; empty where a value is not what it should be. */
final class SvgValues {
    /** User units to a unit (CSS Values 4, chapter 6.2). */
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "", BigDecimal.ONE,
            "px", BigDecimal.ONE,
            "pt", new BigDecimal("1.33333333"),
            "pc", new BigDecimal("16"),
            "in", new BigDecimal("96"),
            "cm", new BigDecimal("37.7952756"),
            "mm", new BigDecimal("3.77952756"));

    private static final Map<String, Set<Integer>> TRANSFORMS = Map.of(
            "matrix", Set.of(6),
            "translate", Set.of(1, 2),
            "scale", Set.of(1, 2),
            "rotate", Set.of(1, 3),
            "skewX", Set.of(1),
            "skewY", Set.of(1));

    private static final Pattern TRANSFORM = Pattern.compile("[\\s,]*([a-zA-Z]+)\\s*\\(([^()]*)\\)");
    private static final Pattern HEX = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern RGB =
            Pattern.compile("rgb\\(\\s*([0-9]{1,3})\\s*[, ]\\s*([0-9]{1,3})\\s*[, ]\\s*([0-9]{1,3})\\s*\\)");

    /** The keywords of CSS Color 3, chapter 4.3, which are SVG's too. */
    private static final Set<String> COLOURS = Set.of(("aliceblue antiquewhite aqua aquamarine azure beige bisque black"
                    + " blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral"
                    + " cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen"
                    + " darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon"
                    + " darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink"
                    + " deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro"
                    + " ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory"
                    + " khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan"
                    + " lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen"
                    + " lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen"
                    + " magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen"
                    + " mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream"
                    + " mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid"
                    + " palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum"
                    + " powderblue purple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell"
                    + " sienna silver skyblue slateblue slategray slategrey snow springgreen steelblue tan teal"
                    + " thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen")
            .split(" ", -1));

    private SvgValues() {}

    /** A length in user units; percentages are left to their own rule. */
    static Optional<String> length(String text) {
        SvgScanner in = new SvgScanner(text.strip());
        return in.number()
                .flatMap(number -> Optional.ofNullable(UNITS.get(in.rest()))
                        .map(unit -> SvgScanner.shown(new BigDecimal(number).multiply(unit))));
    }

    static Optional<String> lengthOfAtLeast(double least, String text) {
        return length(text).filter(length -> Double.parseDouble(length) >= least);
    }

    /** A length, or a percentage as it is. */
    static Optional<String> lengthOrPercentage(String text) {
        SvgScanner in = new SvgScanner(text.strip());
        Optional<String> number = in.number();
        return in.rest().equals("%") ? number.map(value -> value + "%") : length(text);
    }

    /** From 0 to 1; percentages too. */
    static Optional<String> share(String text) {
        SvgScanner in = new SvgScanner(text.strip());
        return in.number()
                .map(BigDecimal::new)
                .flatMap(number -> switch (in.rest()) {
                    case "" -> Optional.of(number);
                    case "%" -> Optional.of(number.movePointLeft(2));
                    default -> Optional.<BigDecimal>empty();
                })
                .map(share -> SvgScanner.shown(share.max(BigDecimal.ZERO).min(BigDecimal.ONE)));
    }

    /** Numbers with spaces or commas between them. */
    static Optional<List<String>> numbers(String text) {
        SvgScanner in = new SvgScanner(text);
        List<String> numbers = new ArrayList<>();
        in.space();
        while (!in.atEnd()) {
            Optional<String> number = in.number();
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
            in.separator();
        }
        return Optional.of(numbers);
    }

    /** Pairs of numbers. */
    static Optional<String> points(String text) {
        return numbers(text).filter(numbers -> numbers.size() % 2 == 0).map(numbers -> String.join(" ", numbers));
    }

    static Optional<String> transform(String text) {
        StringBuilder out = new StringBuilder();
        Matcher part = TRANSFORM.matcher(text);
        int at = 0;
        while (part.find(at) && part.start() == at) {
            Optional<List<String>> numbers = numbers(part.group(2));
            Set<Integer> counts = TRANSFORMS.getOrDefault(part.group(1), Set.of());
            if (numbers.isEmpty() || !counts.contains(numbers.get().size())) {
                return Optional.empty();
            }
            out.append(part.group(1))
                    .append('(')
                    .append(String.join(" ", numbers.get()))
                    .append(')');
            at = part.end();
        }
        return text.substring(at).isBlank() ? Optional.of(out.toString()) : Optional.empty();
    }

    /** A colour without transparency: {@code #rgb}, {@code #rrggbb}, {@code rgb()} or a name. */
    static Optional<String> colour(String text) {
        String colour = text.strip().toLowerCase(Locale.ROOT);
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            return Optional.of(String.format(
                    Locale.ROOT, "#%02x%02x%02x", channel(rgb.group(1)), channel(rgb.group(2)), channel(rgb.group(3))));
        }
        boolean known = HEX.matcher(colour).matches() || COLOURS.contains(colour);
        return colour.equals("currentcolor")
                ? Optional.of("currentColor")
                : Optional.of(colour).filter(any -> known);
    }

    private static int channel(String digits) {
        return Math.min(255, Integer.parseInt(digits));
    }
}
