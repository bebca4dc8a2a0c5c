package org.cuecard.parse;

import java.util.regex.Pattern;
import org.cuecard.source.SourceSpan;

/**
 * Finds {@code draft: true} without reading the rest: an unfinished spec often lacks fields that it must have one day,
 * and is not to stop the build of the finished ones.
 */
final class DraftMark {
    private static final Pattern MARK = Pattern.compile("(?m)^draft:[ \\t]*[Tt]rue[ \\t]*(#.*)?$");

    private DraftMark() {}

    static boolean isIn(SourceSpan fields) {
        return MARK.matcher(fields.text()).find();
    }
}
