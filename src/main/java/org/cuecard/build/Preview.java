package org.cuecard.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a guide would be built to now, before anything is made of it.
 *
 * @param result the problems; nothing is written
 * @param site its files, made one by one when somebody looks at them; absent when the guide has to be mended first
 * @param inputs the folders that were read from, whether they are there or not
 */
public record Preview(BuildResult result, Optional<PreviewSite> site, List<Path> inputs) {
    public Preview {
        inputs = List.copyOf(inputs);
    }
}
