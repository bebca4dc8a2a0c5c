package org.cuecard.fire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages files at random: as bytes, as a bad disk does, or as text, as a slip of the hand does or somebody who wants
 * to do harm. The same random numbers give the same damage.
 */
final class Mutator {
    /** What a reader may choke on. None of them holds a word that no message may have. */
    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "- ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\r",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ",",
            "#",
            " #",
            "&a ",
            "*a",
            "!x ",
            "!!binary ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "\n---\n",
            "\n...\n",
            "<<: ",
            "~",
            "\\",
            "\\u0000",
            "0",
            "-1",
            "1e999",
            "NaN",
            "99999999999999999999",
            "0x7fffffff",
            "١٢٣",
            "๑๒๓",
            "İı",
            "ß",
            "😀",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFDD0",
            "\uFFFF",
            "\u202E",
            "é",
            "**",
            "_",
            "](",
            "![",
            "[^1]",
            "[^1]: ",
            "{#x}",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "<script>",
            "&#0;",
            "&#x110000;",
            "!!! tip\n",
            "~~",
            "{{",
            "}}",
            "{{#a}}",
            "{{/a}}",
            "{{{",
            "{{>layout}}",
            "{{=<% %>=}}",
            "{{!",
            "{{^",
            "/*",
            "*/",
            "url(",
            "@import \"a.css\";",
            "#fff",
            "calc(",
            "<svg",
            "</svg>",
            "<g>",
            "<use href=\"#a\"/>",
            "<![CDATA[",
            "<!DOCTYPE a [<!ENTITY b \"b\">]>",
            "&b;",
            "M0 0",
            "1e-400",
            "url(#a)",
            "figure:",
            "exercise:",
            "mailto:",
            "https://[",
            "../",
            "//",
            "%00",
            "%zz");

    private static final int[] BYTES = {0, 1, 0x7F, 0x80, 0xC0, 0xD8, 0xDA, 0xE1, 0xFE, 0xFF};
    private static final int MOST_EDITS = 6;
    private static final int[] REPEATS = {2, 3, 10, 300, 3_000};

    private Mutator() {}

    /** Text or a picture, damaged in one to six places; other bytes of its kind may be mixed in. */
    static byte[] mutate(byte[] seed, byte[] other, boolean text, Random random) {
        return text && random.nextInt(8) > 0 ? text(seed, other, random) : bytes(seed, other, random);
    }

    private static byte[] text(byte[] seed, byte[] other, Random random) {
        StringBuilder text = new StringBuilder(new String(seed, StandardCharsets.UTF_8));
        for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0; edits--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + 1 + random.nextInt(40));
            String part = text.substring(from, to);
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            switch (random.nextInt(8)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(random.nextInt(text.length() + 1), part);
                case 2 -> text.insert(from, part.repeat(repeats(random)));
                case 3 -> text.insert(from, piece.repeat(repeats(random)));
                case 4 -> lines(text, random);
                case 5 -> text.replace(from, to, part(other, random));
                case 6 -> text.replace(from, to, piece);
                default -> text.insert(from, piece);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int repeats(Random random) {
        return REPEATS[random.nextInt(REPEATS.length)];
    }

    /** Moves a line, with another indent. */
    private static void lines(StringBuilder text, Random random) {
        List<String> lines = new ArrayList<>(text.toString().lines().toList());
        if (lines.isEmpty()) {
            return;
        }
        String line = lines.remove(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size() + 1), " ".repeat(random.nextInt(5)) + line);
        text.setLength(0);
        text.append(String.join("\n", lines)).append('\n');
    }

    private static String part(byte[] other, Random random) {
        String text = new String(other, StandardCharsets.UTF_8);
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, Math.min(text.length(), from + random.nextInt(200)));
    }

    private static byte[] bytes(byte[] seed, byte[] other, Random random) {
        byte[] bytes = seed.clone();
        for (int edits = 1 + random.nextInt(MOST_EDITS); edits > 0 && bytes.length > 0; edits--) {
            // Half of all damage goes to the head, where sizes and tables stand.
            int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(bytes.length, 700));
            int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
            switch (random.nextInt(8)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) BYTES[random.nextInt(BYTES.length)];
                case 2 -> bytes[at] = (byte) random.nextInt(256);
                case 3 -> Arrays.fill(bytes, at, Math.min(end, at + 4), (byte) (random.nextBoolean() ? 0xFF : 0));
                case 4 -> bytes = spliced(bytes, at, end, new byte[0]);
                case 5 -> bytes = spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, end));
                case 6 -> bytes = Arrays.copyOf(bytes, at);
                default -> {
                    int from = random.nextInt(other.length + 1);
                    bytes = spliced(bytes, at, end, Arrays.copyOfRange(other, from, Math.min(other.length, from + 64)));
                }
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] with) {
        byte[] all = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(with, 0, all, from, with.length);
        System.arraycopy(bytes, to, all, from + with.length, bytes.length - to);
        return all;
    }
}
