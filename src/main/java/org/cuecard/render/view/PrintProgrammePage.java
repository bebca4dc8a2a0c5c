package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** The printed handout of a programme. */
@Doc("The printed handout of a programme.")
public record PrintProgrammePage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The paper.") PaperView paper,
        @Doc("The margins.") RunningView running,
        @Doc("The programme.") ProgrammeView programme,
        @Doc("What to see to before starting.") List<String> beforeYouStart) {
    public PrintProgrammePage {
        beforeYouStart = List.copyOf(beforeYouStart);
    }
}
