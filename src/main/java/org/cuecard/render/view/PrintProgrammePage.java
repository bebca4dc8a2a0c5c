package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;

/** The printed handout of a programme. */
@Doc("The printed handout of a programme, or of the exercises that a coach chose.")
public record PrintProgrammePage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The paper.") PaperView paper,
        @Doc("The margins.") RunningView running,
        @Doc("The programme.") ProgrammeView programme,
        @Doc("For whom it was made, when and why.") PreparedView prepared,

        @Doc("The exercises, page by page: each alone or two and two.")
        List<ItemGroupView> itemGroups,

        @Doc("Whether each exercise has a page of its own.") boolean onePerPage,

        @Doc("Where it stands on the web; absent when the guide has no base URL.")
        Optional<OnlineView> online,

        @Doc("What to see to before starting.") List<String> beforeYouStart) {
    public PrintProgrammePage {
        itemGroups = List.copyOf(itemGroups);
        beforeYouStart = List.copyOf(beforeYouStart);
    }
}
