package org.cuecard.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.source.SourceFile;

/**
 * Keeps an athlete's name out of what problems show of a handout's file: terminals are recorded, and logs are sent
 * round. The name's letters are shown as dots; lines and columns stay as they are.
 */
final class NameMask {
    /** The key and all of its line behind it, and what goes on below it, further in. */
    private static final Pattern NAME =
            Pattern.compile("(?m)(?<=^|[{,])[ \\t]*[\"']?for[\"']?[ \\t]*:(.*(?:\\n[ \\t]+\\S.*)*+)");

    private NameMask() {}

    /** A problem as it may be shown. */
    static Diagnostic apply(Diagnostic problem, SourceFile handout) {
        return problem.span().file() == handout
                ? new Diagnostic(
                        problem.severity(),
                        problem.code(),
                        problem.message(),
                        hidden(handout)
                                .span(problem.span().start(), problem.span().end()),
                        problem.hints())
                : problem;
    }

    private static SourceFile hidden(SourceFile handout) {
        Matcher name = NAME.matcher(handout.text());
        StringBuilder text = new StringBuilder(handout.text());
        while (name.find()) {
            for (int i = name.start(1); i < name.end(1); i++) {
                if (!Character.isWhitespace(text.charAt(i))) {
                    text.setCharAt(i, '•');
                }
            }
        }
        return SourceFile.of(handout.path(), text.toString());
    }
}
