package org.cuecard.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the paths of a drawing, and what they and half of their strokes take up. */
final class PathBounds {
    private static final Pattern PATH = Pattern.compile("<path([^>]*) d=\"([^\"]*)\"");
    private static final Pattern STROKE = Pattern.compile("stroke-width=\"([0-9.]+)\"");
    private static final Pattern TOKEN = Pattern.compile("([A-Za-z])|(-?(?:\\d+\\.\\d+|\\.\\d+|\\d+))");

    private double x;
    private double y;
    private double startX;
    private double startY;
    private Box box = Box.NOTHING;

    static Box of(String svg) {
        PathBounds bounds = new PathBounds();
        Matcher path = PATH.matcher(svg);
        while (path.find()) {
            Matcher stroke = STROKE.matcher(path.group(1));
            bounds.read(path.group(2), stroke.find() ? Double.parseDouble(stroke.group(1)) / 2 : 0);
        }
        return bounds.box;
    }

    private void read(String data, double half) {
        Matcher token = TOKEN.matcher(data);
        char command = ' ';
        List<Double> values = new ArrayList<>();
        while (token.find()) {
            if (token.group(1) != null) {
                command = token.group(1).charAt(0);
                if (command == 'z') {
                    x = startX;
                    y = startY;
                }
                continue;
            }
            values.add(Double.parseDouble(token.group(2)));
            if (values.size() == arguments(command)) {
                step(command, values, half);
                values.clear();
            }
        }
        if (!values.isEmpty()) {
            throw new AssertionError("values left over in " + data);
        }
    }

    private static int arguments(char command) {
        return switch (command) {
            case 'M', 'l' -> 2;
            case 'c' -> 6;
            case 'a' -> 7;
            default -> throw new AssertionError("a command that drawings do not use: " + command);
        };
    }

    private void step(char command, List<Double> values, double half) {
        double byX = values.get(values.size() - 2);
        double byY = values.get(values.size() - 1);
        if (command == 'M') {
            x = byX;
            y = byY;
            startX = x;
            startY = y;
        } else {
            double radius = command == 'a' ? values.get(1) : 0;
            box = box.with(x + byX / 2, y - radius).with(x + byX / 2, y + radius);
            x += byX;
            y += byY;
        }
        box = box.with(x, y, half);
    }
}
