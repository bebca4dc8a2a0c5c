package org.cuecard.build;

import java.util.List;

/**
 * Where a build's time went.
 *
 * @param stages one after the other, each in the time that it took on the clock; together they are the whole build
 * @param making what making files took, by their kinds, in the time of all threads together
 * @param slowest the files that took longest to make, the slowest first
 * @param remembered how many drawings and PDFs an earlier build had made already
 */
public record Timings(List<Spent> stages, List<Making> making, List<SlowFile> slowest, int remembered) {
    /** Nothing was built. */
    public static final Timings NONE = new Timings(List.of(), List.of(), List.of(), 0);

    public Timings {
        stages = List.copyOf(stages);
        making = List.copyOf(making);
        slowest = List.copyOf(slowest);
    }

    /** A part of the way from a guide's folder to its site. */
    public enum Stage {
        READING("reading files", "file"),
        PARSING("parsing and checking them", "text"),
        FIGURES("solving and drawing figures", "figure"),
        PHOTOGRAPHS("developing photographs", "photograph"),
        PLANNING("planning pages and checking links", "page"),
        THEME("reading themes", "theme"),
        PRINTING("printing PDFs", "PDF"),
        WRITING("making and writing files", "file"),
        CLOSING("the zip and the list for reading offline", "file");

        private final String label;
        private final String unit;

        Stage(String label, String unit) {
            this.label = label;
            this.unit = unit;
        }

        /** What is done, in a few words. */
        public String label() {
            return label;
        }

        /** What is counted, for one. */
        public String unit() {
            return unit;
        }
    }

    /**
     * What a stage took.
     *
     * @param nanoseconds without those of stages inside it
     * @param count how many it had to do with
     */
    public record Spent(Stage stage, long nanoseconds, int count) {}

    /**
     * What files of a kind took.
     *
     * @param kind in the plural: "pages"
     */
    public record Making(String kind, long nanoseconds, int count) {}

    /** A file that took long to make. */
    public record SlowFile(String path, long nanoseconds) {}
}
