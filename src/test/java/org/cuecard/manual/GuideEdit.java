package org.cuecard.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a page of the manual asks its reader to do to a file of a guide. The block that holds the new lines names the
 * file behind its language:
 *
 * <ul>
 *   <li>{@code yaml FILE}: the fields of the block replace those of the same name, or are added at the end; where there
 *       is no such file, the block becomes it;
 *   <li>{@code yaml FILE below LINE}: the lines are put in below that one;
 *   <li>any other language: the block becomes the file;
 *   <li>{@code base64 FILE}: the block becomes the file, which is not text;
 *   <li>{@code text FILE gone}: the file goes.
 * </ul>
 */
public final class GuideEdit {
    private static final String BELOW = " below ";
    private static final String GONE = " gone";

    private GuideEdit() {}

    /** Does what a block asks for; nothing when it names no file. */
    public static void apply(FencedBlocks.Block block, Path guide) {
        String about = block.about();
        if (about.isEmpty()) {
            return;
        }
        try {
            if (about.contains(BELOW)) {
                int at = about.indexOf(BELOW);
                insert(guide.resolve(about.substring(0, at)), about.substring(at + BELOW.length()), block.lines());
            } else if (about.endsWith(GONE)) {
                Files.delete(guide.resolve(about.substring(0, about.length() - GONE.length())));
            } else if (block.language().equals("base64")) {
                Files.write(guide.resolve(about), Base64.getDecoder().decode(String.join("", block.lines())));
            } else if (block.language().equals("yaml") && Files.exists(guide.resolve(about))) {
                replaceFields(guide.resolve(about), block.lines());
            } else {
                write(guide.resolve(about), block.lines());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    private static void insert(Path file, String anchor, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(Files.readAllLines(file));
        int at = all.indexOf(anchor);
        if (at < 0) {
            throw new IllegalArgumentException(file + " has no line \"" + anchor + "\"");
        }
        all.addAll(at + 1, lines);
        write(file, all);
    }

    private static void replaceFields(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(Files.readAllLines(file));
        int from = 0;
        while (from < lines.size()) {
            int to = fieldEnd(lines, from);
            List<String> field = lines.subList(from, to);
            String key = field.get(0).substring(0, field.get(0).indexOf(':') + 1);
            int at = 0;
            while (at < all.size() && !all.get(at).startsWith(key)) {
                at++;
            }
            if (at < all.size()) {
                all.subList(at, fieldEnd(all, at)).clear();
            }
            all.addAll(at, field);
            from = to;
        }
        write(file, all);
    }

    /** Behind the last line of the field that begins at a line: where the next text without an indent stands. */
    private static int fieldEnd(List<String> lines, int start) {
        int end = start + 1;
        while (end < lines.size() && lines.get(end).startsWith(" ")) {
            end++;
        }
        return end;
    }
}
