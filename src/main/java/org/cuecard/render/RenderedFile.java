package org.cuecard.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.cuecard.plan.UrlPath;

/**
 * A file of the site.
 *
 * @param path its path below the output folder, with {@code /} between its parts
 * @param content makes its bytes anew each time it is asked, always the same ones, and may be asked by any thread
 */
public record RenderedFile(String path, Supplier<byte[]> content) {
    static RenderedFile text(UrlPath path, Supplier<String> text) {
        return new RenderedFile(path.value(), () -> text.get().getBytes(StandardCharsets.UTF_8));
    }
}
