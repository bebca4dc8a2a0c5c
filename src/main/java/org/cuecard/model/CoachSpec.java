package org.cuecard.model;

import java.util.List;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.source.Located;

/** What coach.yaml says: whose name a handout carries. */
@Doc("Whoever hands out a plan: the name, the business and how to reach them, for the head of a handout.")
public record CoachSpec(
        @Doc(value = "The name.", example = "Mira Holt") Located<String> name,

        @Doc(value = "The qualification, as patients know it.", example = "Physiotherapist, MSc")
        Optional<Located<String>> qualification,

        @Doc(value = "The practice, club or business.", example = "Harbour Lane Physiotherapy")
        Optional<Located<String>> practice,

        @Doc(value = "The telephone number, as it is to be read.", example = "+44 20 7946 0123")
        Optional<Located<String>> phone,

        @Doc(value = "The e-mail address.", example = "mira@example.org")
        Optional<Located<String>> email,

        @Doc(value = "The web address, in full.", example = "https://example.org/")
        Optional<Located<String>> web,

        @Doc(value = "The postal address, one line an entry; six at most.", example = "[12 Harbour Lane, Portsea]")
        List<Located<String>> address,

        @Doc(
                value = "The logo: an SVG, PNG or JPEG in the folder of this file or below, by its path from there.",
                example = "logo.svg")
        Optional<Located<String>> logo,

        @Doc(
                value = "What the logo shows, for those who do not see it. When left out it is the practice, or else"
                        + " the name.",
                example = "A lighthouse, the sign of Harbour Lane Physiotherapy")
        Optional<Located<String>> logoAlt,

        @Doc(value = "The colour of lines and headings, written #rrggbb in quotes.", example = "\"#1c5d99\"")
        Optional<Located<String>> accent) {
    public CoachSpec {
        address = List.copyOf(address);
    }

    /** What somebody is told of the logo who does not see it. */
    public String logoText() {
        return logoAlt.or(() -> practice).orElse(name).value();
    }
}
