package org.cuecard.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.cuecard.plan.UrlPath;
import org.cuecard.source.SourceAsset;

/**
 * A file of the site: its place, and how its bytes are made when somebody asks for them.
 *
 * @param path its place in the site
 * @param content makes its bytes; called by any thread, perhaps more than once, with the same result each time
 * @param pieces writes the same bytes, for a file that is too long to be in memory; perhaps more than once too
 */
public record OutputFile(UrlPath path, Content content, Optional<Pieces> pieces) {
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

    public OutputFile(UrlPath path, Content content) {
        this(path, content, Optional.empty());
    }

    /** Makes a file's bytes. */
    @FunctionalInterface
    public interface Content {
        /**
         * The bytes; the caller must not change them.
         *
         * @throws java.io.UncheckedIOException when what they are copied from can no longer be read
         */
        byte[] bytes();
    }

    /** A file whose bytes are known already. */
    public static OutputFile of(UrlPath path, byte[] bytes) {
        return new OutputFile(path, () -> bytes);
    }

    /** A text file in UTF-8, made when it is asked for. */
    public static OutputFile text(UrlPath path, Supplier<String> text) {
        return new OutputFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A picture or another file that travels along. */
    public static OutputFile copy(UrlPath path, SourceAsset asset) {
        return new OutputFile(path, asset::bytes);
    }
}
