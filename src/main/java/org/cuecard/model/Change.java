package org.cuecard.model;

import java.time.LocalDate;
import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;

/** One change to published content, as the feed tells it. */
@Doc("A change that readers should hear of; the feed tells it.")
public record Change(
        @Doc(value = "The day of the change, as YYYY-MM-DD.", example = "2026-11-20")
        LocalDate on,

        @Doc(value = "What changed, in a plain sentence.", example = "Added a gentler start.") @Translate
        String what) {}
