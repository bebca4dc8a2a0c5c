package org.cuecard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cuecard.build.Timings;

/** Where a build's time went, for somebody who wonders why it is slow. */
final class TimingsTable {
    private static final double SECOND = 1e9;

    private TimingsTable() {}

    /** @param whole how long the whole command took, in nanoseconds */
    static List<String> lines(Timings timings, long whole) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Where the time went");
        long rest = whole;
        for (Timings.Spent spent : timings.stages()) {
            Timings.Stage stage = spent.stage();
            rest -= spent.nanoseconds();
            lines.add(row(stage.label(), spent.nanoseconds(), whole) + "  " + count(spent.count(), stage.unit()));
        }
        lines.add(row("starting, and the rest", rest, whole));
        lines.add("");
        lines.add("What was made, in the time of all threads");
        long all = Math.max(
                1,
                timings.making().stream().mapToLong(Timings.Making::nanoseconds).sum());
        for (Timings.Making making : timings.making()) {
            lines.add(row(making.kind(), making.nanoseconds(), all) + "  " + number(making.count()));
        }
        if (!timings.slowest().isEmpty()) {
            lines.add("");
            lines.add("What took longest to make");
            timings.slowest()
                    .forEach(file -> lines.add(
                            String.format(Locale.ROOT, "%8.2f s  %s", file.nanoseconds() / SECOND, file.path())));
        }
        return lines;
    }

    private static String row(String label, long nanoseconds, long whole) {
        return String.format(
                Locale.ROOT, "%-41s%8.2f s %4.0f %%", label, nanoseconds / SECOND, 100.0 * nanoseconds / whole);
    }

    private static String count(int count, String unit) {
        return count == 0 ? "" : number(count) + " " + unit + (count == 1 ? "" : "s");
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
