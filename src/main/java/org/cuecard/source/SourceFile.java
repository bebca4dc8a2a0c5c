package org.cuecard.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A text file of the guide or of a theme. What it says never changes; safe for use by several threads.
 *
 * <p>The text has no byte order mark and only LF line ends, whatever the file on disk had: the difference must never
 * reach a page. Offsets count {@code char}s of this text; lines and columns are 1-based, and a column counts code
 * points, which is what an editor shows.
 */
public final class SourceFile {
    /** Reads a file's text again, as {@link #text} has it. */
    @FunctionalInterface
    interface Again {
        String text() throws IOException;
    }

    private final String path;
    private final int length;
    private final boolean present;
    private final @Nullable Again again;
    /** The text, until it is {@link #release}d. */
    private volatile @Nullable String content;
    /** CRC-32C of a released text in UTF-8; set before the text goes. */
    private long sum;

    /** Made when it is first needed, for most files have no problem; two threads may both make it, and the same. */
    private @Nullable LineTable lines;

    private SourceFile(String path, String text, boolean present, @Nullable Again again) {
        this.path = Objects.requireNonNull(path);
        this.content = Objects.requireNonNull(text);
        this.length = text.length();
        this.present = present;
        this.again = again;
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
        return new SourceFile(path, unified, true, null);
    }

    /** This file, whose text can be read again. */
    SourceFile readable(Again again) {
        return new SourceFile(path, text(), present, again);
    }

    /** A place for problems about a file that is missing or that cannot be shown as text. */
    public static SourceFile absent(String path) {
        return new SourceFile(path, "", false, null);
    }

    public String path() {
        return path;
    }

    /** The text; as many blanks where it was released and the file says something else by now. */
    public String text() {
        return known().orElseGet(() -> " ".repeat(length));
    }

    private Optional<String> known() {
        String held = content;
        if (held != null) {
            return Optional.of(held);
        }
        try {
            String read = Objects.requireNonNull(again).text();
            return read.length() == length && sum(read) == sum ? Optional.of(read) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether another file's text is this one's. A text that is not held any more is known by its sum. */
    boolean says(SourceFile other) {
        String held = content;
        return held != null ? held.equals(other.text()) : length == other.length && sum == sum(other.text());
    }

    private static long sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** How many {@code char}s the text has. */
    public int length() {
        return length;
    }

    /**
     * Holds the text no longer. Whoever asks for it has the file read again, so this is for files that were read, and
     * that only a problem leads back to. A file that cannot be read again keeps its text.
     */
    public void release() {
        String held = content;
        if (held != null && again != null) {
            sum = sum(held);
            content = null;
        }
    }

    /**
     * Whether there are lines to show: false for {@link #absent}, and for a file that was changed after it was read.
     */
    public boolean present() {
        return present && known().isPresent();
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
            Optional<String> text = known();
            known = LineTable.of(text.orElse(""));
            if (text.isPresent()) {
                lines = known;
            }
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
