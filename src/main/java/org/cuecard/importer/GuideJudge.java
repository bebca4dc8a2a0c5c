package org.cuecard.importer;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.SourceTree;

/** The check that every guide has to pass, drafts taken in. */
@FunctionalInterface
public interface GuideJudge {
    /**
     * What would be wrong with the guide if its folder held something else.
     *
     * @param change what the folder would hold, made of what it holds
     * @throws IOException when the guide's folder cannot be opened
     */
    List<Diagnostic> judge(UnaryOperator<SourceTree> change) throws IOException;
}
