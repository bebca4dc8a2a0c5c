package org.cuecard.bench.scale;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/**
 * One exercise of a made-up guide: as long, and with as many parts, as one of the bundled guide, without a figure. The
 * same number always gives the same text.
 *
 * @param id its id
 * @param name its name; no two are alike
 * @param muscles what it trains, the main ones first
 * @param equipment what it takes
 * @param spec its YAML, which every tool here reads
 */
record SampleExercise(
        String id,
        String name,
        List<String> muscles,
        List<String> equipment,
        String level,
        String pattern,
        String spec,
        SampleBody body) {
    /** Exercises of which one leads to the next. */
    private static final int CHAIN = 5;

    private static final int MUSCLES = 2;

    /** The exercise of a number, in a guide of some length. */
    static SampleExercise of(int number, int length) {
        return new Maker(number, length).make();
    }

    static String id(int number) {
        return "%s-%s-%06d".formatted(SampleWords.pick(SampleWords.WAYS, number), kind(number), number)
                .toLowerCase()
                .replace(' ', '-');
    }

    private static String name(int number) {
        String way = SampleWords.pick(SampleWords.WAYS, number);
        return way + " " + SampleWords.pick(SampleWords.KINDS, number / SampleWords.WAYS.size()) + " " + number;
    }

    private static String kind(int number) {
        return SampleWords.pick(SampleWords.KINDS, number / SampleWords.WAYS.size());
    }

    /** Its body, with a link written as a tool wants it. */
    String markdown(UnaryOperator<String> address) {
        return body.markdown(address);
    }

    /** A body in Markdown, around links to the exercises before and after. */
    record SampleBody(String text, String before, String after) {
        String markdown(UnaryOperator<String> address) {
            return text.replace("{before}", address.apply(before)).replace("{after}", address.apply(after));
        }
    }

    private static final class Maker {
        private final int number;
        private final int length;
        private final SplittableRandom random;
        private final StringBuilder yaml = new StringBuilder();

        Maker(int number, int length) {
            this.number = number;
            this.length = length;
            this.random = new SplittableRandom(number);
        }

        SampleExercise make() {
            List<String> primary = some(SampleWords.MUSCLES, MUSCLES);
            List<String> secondary = some(SampleWords.MUSCLES, MUSCLES).stream()
                    .filter(muscle -> !primary.contains(muscle))
                    .toList();
            List<String> equipment = List.of("loop-band", one(List.of("mat", "chair", "wall", "step")));
            String level = one(SampleWords.LEVELS);
            String pattern = one(SampleWords.PATTERNS);
            line("name: " + name(number));
            line("aliases: [\"" + one(SampleWords.WAYS) + " move " + number + "\"]");
            line("summary: " + sentence());
            line("purpose: >-");
            line("  " + sentence());
            line("  " + sentence());
            line("muscles:");
            line("  primary: " + primary);
            if (!secondary.isEmpty()) {
                line("  secondary: " + secondary);
            }
            line("level: " + level);
            line("pattern: " + pattern);
            line("position: " + one(SampleWords.POSITIONS));
            line("joints: [hip, knee]");
            line("equipment: " + equipment);
            line("bands:");
            line("  - placement: above-knees");
            line("    count: 1");
            line("    strength: " + (1 + random.nextInt(4)));
            line("    kind: loop");
            line("sides: each");
            list("setup", 4);
            steps();
            dosage();
            variation("easier", number - 1, number % CHAIN != 0);
            variation("harder", number + 1, number % CHAIN != CHAIN - 1 && number + 1 < length);
            line("faults:");
            for (int i = 0; i < 3; i++) {
                line("  - see: " + sentence());
                line("    why: " + sentence());
                line("    fix: " + sentence());
            }
            list("feel", 3);
            list("not-feel", 2);
            list("stop-signs", 4);
            list("not-for", 2);
            line("benefits:");
            line("  - text: " + sentence());
            line("    evidence: " + sentence());
            line("  - text: " + sentence());
            line("    evidence: " + sentence());
            line("credits:");
            line("  - id: book");
            line("    title: A book of exercises, page " + (number + 1));
            line("    author: Nobody in particular");
            line("    source: Made up for a benchmark");
            line("    changed: All of it is ours.");
            line("reviewed:");
            line("  on: " + day());
            line("  due: 2099-01-01");
            line("  version: \"1.0\"");
            line("changes:");
            line("  - on: " + day());
            line("    what: First published.");
            List<String> muscles = new java.util.ArrayList<>(primary);
            muscles.addAll(secondary);
            return new SampleExercise(
                    id(number), name(number), muscles, equipment, level, pattern, yaml.toString(), body());
        }

        private String day() {
            return "20%02d-%02d-%02d".formatted(20 + number % 6, 1 + number % 12, 1 + number % 28);
        }

        private void steps() {
            line("steps:");
            for (int i = 0; i < 4; i++) {
                line("  - title: " + one(SampleWords.DO) + " the " + one(SampleWords.PARTS));
                line("    do: " + sentence() + " " + sentence());
                line("    cue: " + one(SampleWords.CUES));
                if (i % 2 == 1) {
                    line("    breathing: Breathe out on the way.");
                }
            }
        }

        private void dosage() {
            line("dosage:");
            line("  doses:");
            line("    - sets: " + (2 + random.nextInt(2)));
            line("      reps: 10-15");
            line("      source: book");
            line("      note: " + sentence());
            line("    - sets: 3");
            line("      reps: 10");
            line("      rest: 45");
            line("      source: book");
            line("      note: " + sentence());
        }

        private void variation(String key, int other, boolean linked) {
            line(key + ":");
            line("  - change: " + sentence());
            line("  - change: " + sentence());
            if (linked) {
                line("  - exercise: " + id(other));
            }
        }

        private void list(String key, int count) {
            line(key + ":");
            for (int i = 0; i < count; i++) {
                line("  - " + sentence());
            }
        }

        private SampleBody body() {
            StringBuilder text = new StringBuilder();
            for (String heading : List.of("Small move, useful place", "How far to go", "What comes next")) {
                text.append("## ").append(heading).append("\n\n");
                for (int paragraph = 0; paragraph < 2; paragraph++) {
                    for (int i = 0; i < 3; i++) {
                        text.append(sentence()).append('\n');
                    }
                    text.append('\n');
                }
            }
            text.append("| Source | How much | What it leaves open |\n| --- | --- | --- |\n");
            for (int i = 0; i < 3; i++) {
                text.append("| ").append(one(SampleWords.CUES)).append(" | 3 sets of **10** | ");
                text.append(one(SampleWords.PARTS)).append(" |\n");
            }
            text.append("\nBefore it comes [another one]({before}), and [one more]({after}) after it.\n");
            return new SampleBody(
                    text.toString(), id(Math.max(0, number - 1)), id(Math.min(length - 1, number + 1)));
        }

        private String sentence() {
            String second = random.nextBoolean()
                    ? " Keep the " + one(SampleWords.PARTS) + " " + one(SampleWords.STATES) + "."
                    : "";
            return one(SampleWords.DO) + " the " + one(SampleWords.PARTS) + " " + one(SampleWords.HOW) + ", "
                    + one(SampleWords.WHEN) + "." + second;
        }

        private String one(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }

        private List<String> some(List<String> of, int count) {
            int from = random.nextInt(of.size() - count);
            return of.subList(from, from + count);
        }

        private void line(String text) {
            yaml.append(text).append('\n');
        }
    }
}
