package org.cuecard.parse;

import java.util.Optional;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.SourceSpan;

/** Holds an id that somebody chooses for a new file against the rule for the names of files that are there. */
public final class NewId {
    private NewId() {}

    /**
     * What is wrong with an id.
     *
     * @param id without folder and ending
     * @param span where to tell it
     * @param kind with its article: "an exercise"
     * @return a problem that proposes the nearest id; empty when nothing is wrong
     */
    public static Optional<Diagnostic> problem(String id, SourceSpan span, String kind) {
        return Slug.isId(id) ? Optional.empty() : Optional.of(refused(id, span, kind, "take"));
    }

    /** The id nearest to a name; empty when it holds no letter a–z and no digit. */
    public static String nearest(String name) {
        return Slug.id(name);
    }

    static Diagnostic refused(String name, SourceSpan span, String kind, String proposal) {
        Diagnostic diagnostic = Diagnostic.of(
                Code.BAD_ID,
                span,
                "\"" + name + "\" cannot be the id of " + kind + ": an id holds only a–z, 0–9 and single hyphens");
        String id = Slug.id(name);
        return id.isEmpty() ? diagnostic : diagnostic.withHint(proposal + " \"" + id + "\"");
    }
}
