package org.cuecard.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.cuecard.build.BuildRequest;
import org.cuecard.source.SourceTreeReader;
import org.jspecify.annotations.Nullable;

/** From what was typed to what is to be built. */
final class Guides {
    private Guides() {}

    /**
     * @param output where to write; {@code public} in the guide's folder when null
     * @param pdf whether sheets are PDFs too
     * @throws UsageProblem when the guide's folder is not there
     * @throws IOException when it lies on a share that does not answer
     */
    static BuildRequest request(Surroundings around, GuideOptions options, @Nullable Path output, boolean pdf)
            throws IOException {
        Path guide = folder(around, options.guide);
        return new BuildRequest(
                guide,
                output == null ? guide.resolve("public") : around.folder().resolve(output),
                Optional.ofNullable(options.baseUrl),
                options.drafts,
                options.strict,
                pdf,
                options.now == null ? around.today() : options.now);
    }

    /**
     * A guide's folder, resolved.
     *
     * @throws IOException when it lies on a share that does not answer
     */
    static Path folder(Surroundings around, Path guide) throws IOException {
        Path folder = around.folder().resolve(guide);
        if (!SourceTreeReader.isThere(folder)) {
            throw new UsageProblem("there is no folder " + guide + "; name the folder that holds site/guide.yaml");
        }
        return folder;
    }
}
