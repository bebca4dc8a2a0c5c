package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A review of the content. */
@Doc("A review of the content.")
public record ReviewView(
        @Doc("Who.") Optional<String> reviewer,
        @Doc("The day, in words.") String reviewedOn,
        @Doc("The day, as YYYY-MM-DD.") String reviewedDate,
        @Doc("The day of the next review, in words.") Optional<String> reviewDue,
        @Doc("The version.") Optional<String> contentVersion,
        @Doc("All of it, in one line.") String reviewText,

        @Doc("The version and the day, for the margin of a sheet.")
        String sheetText) {}
