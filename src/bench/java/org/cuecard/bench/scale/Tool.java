package org.cuecard.bench.scale;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program that makes a site of a guide. */
interface Tool {
    String name();

    /** What has to be installed before it can be measured; nothing when it can be. */
    Optional<String> missing();

    /** Writes a guide as this program wants to read it, in an empty folder. */
    void prepare(SampleGuide guide, Path folder) throws IOException;

    /** The command that builds the site from nothing; it is run in the folder. */
    List<String> command(Path folder, Path output);
}
