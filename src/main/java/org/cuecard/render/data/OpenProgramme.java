package org.cuecard.render.data;

import java.time.LocalDate;
import java.util.Optional;
import org.cuecard.model.ProgrammeSpec;
import org.cuecard.schema.Doc;

/** A programme of the open data. */
@Doc("A programme: where it is shown, and all that its spec says.")
public record OpenProgramme(
        @Doc("Its id.") String id,
        @Doc("The address of its page.") String url,

        @Doc("The last day on which it changed or was reviewed.")
        Optional<LocalDate> modified,

        @Doc("The spec, in the form of the author's file.") ProgrammeSpec spec,

        @Doc("What is told of it at length, as words without markup.")
        Optional<String> text) {}
