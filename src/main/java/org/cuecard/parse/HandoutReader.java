package org.cuecard.parse;

import java.util.Optional;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.HandoutSpec;
import org.cuecard.schema.SpecReader;
import org.cuecard.source.SourceTree;

/** Reads a handout's file, which lies outside of any guide: from the tree of its one file to a {@link HandoutSpec}. */
public final class HandoutReader {
    private HandoutReader() {}

    /**
     * Reads a handout. Whether the guide has what it names is not checked here.
     *
     * @param tree what {@link org.cuecard.source.SourceTreeReader#readText} read
     * @param sink told of every problem
     */
    public static Optional<HandoutSpec> read(SourceTree tree, DiagnosticSink sink) {
        tree.problems().forEach(problem -> sink.report(ReadProblems.diagnostic(problem)));
        return tree.files().values().stream()
                .findFirst()
                .flatMap(file -> SpecReader.read(file, HandoutSpec.class, sink));
    }
}
