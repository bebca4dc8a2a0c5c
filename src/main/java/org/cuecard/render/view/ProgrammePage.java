package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** The web page of a programme. */
@Doc("The web page of a programme.")
public record ProgrammePage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The programme.") ProgrammeView programme,
        @Doc("The programme index.") LinkView parent,

        @Doc("The page that goes along with somebody who does it.")
        String nowUrl,

        @Doc("The printable handouts, the first paper first.")
        List<PrintView> prints) {
    public ProgrammePage {
        prints = List.copyOf(prints);
    }
}
