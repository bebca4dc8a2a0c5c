package org.cuecard.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text file of the guide or of a theme. What it says never changes; safe for use by several threads.
 *
 * <p>The text has no byte order mark and only LF line ends, whatever the file on disk had: the difference must never
 * reach a page. Offsets count {@code char}s of this text; lines and columns are 1-based, and a column counts code
 * points, which is what an editor shows.
 */
public final class SourceFile {
    private final String path;
    private final int length;
    private final boolean present;
    /** The text, or that text {@link Packed}; whichever of them a thread sees, it is the same text. */
    private Object content;
    /** Made when it is first needed, for most files have no problem; two threads may both make it, and the same. */
    private @Nullable LineTable lines;

    private SourceFile(String path, String text, boolean present) {
        this.path = Objects.requireNonNull(path);
        this.content = Objects.requireNonNull(text);
        this.length = text.length();
        this.present = present;
    }

    /**
     * A file that was read.
     *
     * @param path relative to the guide's folder, with {@code /} between its parts
     * @param text the decoded text; CR and CRLF become LF and a leading byte order mark is dropped
     */
    public static SourceFile of(String path, String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String unified = unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
        return new SourceFile(path, unified, true);
    }

    /** A place for problems about a file that is missing or that cannot be shown as text. */
    public static SourceFile absent(String path) {
        return new SourceFile(path, "", false);
    }

    public String path() {
        return path;
    }

    public String text() {
        Object now = content;
        return now instanceof Packed packed ? packed.open().text() : (String) now;
    }

    /** How many {@code char}s the text has. */
    public int length() {
        return length;
    }

    /**
     * Keeps the text in about a third of the memory from now on. Each look at it takes longer then, so this is for
     * files that were read, and that only a problem leads back to.
     */
    public void pack() {
        if (content instanceof String text) {
            content = new PackedWriter().text(text).pack();
        }
    }

    /** Whether there are lines to show: false for {@link #absent}. */
    public boolean present() {
        return present;
    }

    /** SHA-256 of the text, in hexadecimal. */
    public String hash() {
        return sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The file's name without folders and without what follows the first dot of its name. */
    public String baseName() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The span of the whole file; for a problem that belongs to no place in it. */
    public SourceSpan start() {
        return new SourceSpan(this, 0, 0);
    }

    public SourceSpan span(int start, int end) {
        return new SourceSpan(this, start, end);
    }

    /** 1-based line of an offset. */
    public int lineOf(int offset) {
        return lines().line(offset);
    }

    /** 1-based column of an offset, in code points. */
    public int columnOf(int offset) {
        int start = lines().start(offset);
        return 1 + (lines().isWide() ? text().codePointCount(start, offset) : offset - start);
    }

    private LineTable lines() {
        LineTable known = lines;
        if (known == null) {
            known = LineTable.of(text());
            lines = known;
        }
        return known;
    }

    /** The line at an offset, without its line end. */
    public String lineAt(int offset) {
        String text = text();
        int lineStart = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int lineEnd = text.indexOf('\n', offset);
        return text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return path;
    }
}
