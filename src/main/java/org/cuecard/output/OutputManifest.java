package org.cuecard.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.plan.UrlPath;

/**
 * What Cuecard wrote into an output folder: each file's path and the CRC-32 of its bytes. It lies in the folder itself,
 * and by it a later build knows what it may replace or remove; everything else there is somebody's own.
 *
 * <p>The file is text, sorted by path, and says nothing of when, where or by which version it was written, so that the
 * same site has the same manifest. Its form is that of an SFV file (simple file verification), with which {@code rhash}
 * and other programs can check a published site:
 *
 * <pre>
 * ; Written by Cuecard, format 2. To check the site: rhash --check .cuecard-manifest
 * index.html 8C736521
 * ; 1 files
 * </pre>
 *
 * @param sums CRC-32 by path
 */
public record OutputManifest(SortedMap<String, Integer> sums) {
    /** Its name in the output folder. */
    public static final String NAME = ".cuecard-manifest";

    /** The manifest of a folder that Cuecard wrote nothing into. */
    static final OutputManifest EMPTY = new OutputManifest(new TreeMap<>());

    private static final String FIRST_LINE =
            "; Written by Cuecard, format 2. To check the site: rhash --check " + NAME + "\n";
    private static final Pattern LINE = Pattern.compile("(.+) ([0-9A-F]{8})");

    public OutputManifest {
        sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    }

    /**
     * The manifest of a folder.
     *
     * @return nothing when the folder has none
     * @throws IOException when it cannot be read, or is none of this format, or is cut short
     */
    public static Optional<OutputManifest> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw damaged();
        }
        return Optional.of(parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
    }

    /** Reads what {@link #text} writes. A path that leads out of the folder makes it damaged. */
    static OutputManifest parse(String text) throws IOException {
        SortedMap<String, Integer> sums = new TreeMap<>();
        int last = text.lastIndexOf("\n; ");
        if (!text.startsWith(FIRST_LINE) || last < 0) {
            throw damaged();
        }
        for (String line : text.substring(FIRST_LINE.length(), last + 1).split("\n", -1)) {
            Matcher entry = LINE.matcher(line);
            if (entry.matches() && UrlPath.parse(entry.group(1)).isPresent()) {
                sums.put(entry.group(1), Crc.parse(entry.group(2)));
            } else if (!line.isEmpty()) {
                throw damaged();
            }
        }
        OutputManifest manifest = new OutputManifest(sums);
        if (!manifest.text().equals(text)) {
            throw damaged();
        }
        return manifest;
    }

    private static IOException damaged() {
        return new IOException(NAME + " is damaged, or of another version of Cuecard");
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        try {
            write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written to it", e);
        }
        return text.toString();
    }

    /** Writes the file's text, which has a line for each file of the site. */
    void write(Appendable to) throws IOException {
        to.append(FIRST_LINE);
        for (Map.Entry<String, Integer> file : sums.entrySet()) {
            to.append(file.getKey())
                    .append(' ')
                    .append(Crc.text(file.getValue()))
                    .append('\n');
        }
        to.append("; ").append(Integer.toString(sums.size())).append(" files\n");
    }

    /** Whether Cuecard wrote a file of this path. */
    public boolean has(String path) {
        return sums.containsKey(path);
    }

    /** Whether Cuecard wrote a file of this path, and of this checksum. */
    boolean isAsWritten(String path, int crc) {
        Integer written = sums.get(path);
        return written != null && written == crc;
    }
}
