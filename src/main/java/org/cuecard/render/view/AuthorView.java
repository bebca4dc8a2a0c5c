package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** An author. */
@Doc("An author.")
public record AuthorView(
        @Doc("The name.") String authorName,
        @Doc("What the author is.") Optional<String> authorRole,
        @Doc("The address of the author's page.") Optional<String> authorUrl) {}
