package org.cuecard.render.view;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.theme.Markup;

/** Who made a handout. */
@Doc("Who made a handout.")
public record CoachView(
        @Doc("The practice, or the name where there is none.")
        String letterhead,

        @Doc("Name and qualification, as far as the letterhead does not say them.")
        Optional<String> letterheadBelow,

        @Doc("Telephone, e-mail, web and postal address, a line an entry.")
        List<String> contactLines,

        @Doc("The mark, where it is a drawing.") Optional<Markup> drawnLogo,

        @Doc("The address of the mark, where it is a picture.")
        Optional<String> logoUrl,

        @Doc("The width and height of the picture, as declarations of CSS.")
        String logoSize,

        @Doc("What the picture shows.") String logoAlt) {
    public CoachView {
        contactLines = List.copyOf(contactLines);
    }
}
