package org.cuecard.render.view;

import java.util.List;
import org.cuecard.schema.Doc;

/** The page on which a coach puts a handout together in the browser. */
@Doc("The page on which a coach puts a handout together in the browser.")
public record HandoutPage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,
        @Doc("The title.") String heading,
        @Doc("A line below the title.") String lead,
        @Doc("The exercises, by name.") List<HandoutChoice> exerciseChoices,
        @Doc("The programmes, by name.") List<HandoutChoice> programmeChoices,
        @Doc("The numbers of a dose.") List<DoseField> doseFields,
        @Doc("The ways in which sides share the work.") List<NamedChoice> sideChoices,
        @Doc("The days of the week.") List<NamedChoice> dayChoices,
        @Doc("The papers.") List<NamedChoice> paperChoices,

        @Doc("When to stop, where a programme does not say.")
        List<String> guideStopSigns,

        @Doc("What to see to before starting.") List<String> beforeYouStart,

        @Doc("The phrases that the script fills in: JSON, the forms of each by plural category.")
        String phrases,

        @Doc("The script that reads a handout's file; it is loaded when a coach opens one.")
        String readerUrl) {
    public HandoutPage {
        exerciseChoices = List.copyOf(exerciseChoices);
        programmeChoices = List.copyOf(programmeChoices);
        doseFields = List.copyOf(doseFields);
        sideChoices = List.copyOf(sideChoices);
        dayChoices = List.copyOf(dayChoices);
        paperChoices = List.copyOf(paperChoices);
        guideStopSigns = List.copyOf(guideStopSigns);
        beforeYouStart = List.copyOf(beforeYouStart);
    }
}
