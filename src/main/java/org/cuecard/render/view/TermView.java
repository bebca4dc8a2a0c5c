package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A term of the vocabulary. */
@Doc("A term of the vocabulary.")
public record TermView(
        @Doc("Its name.") String termName,
        @Doc("The address of its page, where it has one.") Optional<String> termUrl) {}
