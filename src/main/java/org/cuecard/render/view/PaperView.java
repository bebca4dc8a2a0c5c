package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** The paper of a printed page. */
@Doc("The paper of a printed page.")
public record PaperView(
        @Doc("a4 or letter.") String paperId,
        @Doc("Its name.") String paperName,
        @Doc("Whether it is A4.") boolean isA4,
        @Doc("The same sheet for other papers.") List<LinkView> otherPapers,
        @Doc("The web page that the sheet belongs to.") String backUrl) {
    public PaperView {
        otherPapers = List.copyOf(otherPapers);
    }
}
