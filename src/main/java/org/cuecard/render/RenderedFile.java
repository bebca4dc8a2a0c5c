package org.cuecard.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.cuecard.plan.UrlPath;

/**
 * A file of the site.
 *
 * @param path its path below the output folder, with {@code /} between its parts
 * @param content makes its bytes anew each time it is asked, always the same ones, and may be asked by any thread
 * @param pieces writes the same bytes, for a file that grows with the guide and that memory need not hold as a whole
 */
public record RenderedFile(String path, Supplier<byte[]> content, Optional<Pieces> pieces) {
    /** Writes a file piece by piece. */
    @FunctionalInterface
    public interface Pieces {
        /**
         * Writes all of it.
         *
         * @throws IOException when {@code to} does
         */
        void write(OutputStream to) throws IOException;
    }

    RenderedFile(String path, Supplier<byte[]> content) {
        this(path, content, Optional.empty());
    }

    static RenderedFile text(UrlPath path, Supplier<String> text) {
        return new RenderedFile(path.value(), () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A file that is written piece by piece.
     *
     * @param isLong whether it is too long for memory to hold it with ease
     */
    static RenderedFile inPieces(UrlPath path, boolean isLong, Pieces pieces) {
        return new RenderedFile(path.value(), () -> whole(pieces), isLong ? Optional.of(pieces) : Optional.empty());
    }

    private static byte[] whole(Pieces pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            pieces.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all that is written to it", e);
        }
        return bytes.toByteArray();
    }
}
