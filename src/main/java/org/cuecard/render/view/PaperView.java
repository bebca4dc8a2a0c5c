package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** The paper of a printed page. */
@Doc("The paper of a printed page.")
public record PaperView(
        @Doc("a4 or letter.") String paperId,
        @Doc("Its name.") String paperName,
        @Doc("Whether it is A4.") boolean isA4,

        @Doc("Whether its text is 14 points high.") boolean mediumType,

        @Doc("Whether its text is 18 points high: large print, in one column.")
        boolean largeType,

        @Doc("Whether it is for black ink only.") boolean oneInk,

        @Doc("The same sheet on other papers and in other sizes.")
        List<LinkView> otherPapers,

        @Doc("The web page that the sheet belongs to.") String backUrl) {
    public PaperView {
        otherPapers = List.copyOf(otherPapers);
    }
}
