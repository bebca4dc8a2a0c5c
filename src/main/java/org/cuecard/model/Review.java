package org.cuecard.model;

import java.time.LocalDate;
import java.util.Optional;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** When content was last looked over, and when it should be again. */
@Doc("Who looked the content over, when, and when it is due again.")
public record Review(
        @Doc(value = "Name and role of the reviewer.", example = "A. Novak, physiotherapist") @Translate
        Optional<String> by,

        @Doc(value = "The day of the review, as YYYY-MM-DD.", example = "2026-10-14")
        LocalDate on,

        @Doc(value = "The day on which the next review is due, as YYYY-MM-DD.", example = "2027-10-14")
        Optional<Located<LocalDate>> due,

        @Doc(value = "The version of the content.", example = "\"1.2\"")
        Optional<String> version) {}
