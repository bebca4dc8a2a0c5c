package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A source. */
@Doc("A source.")
public record CreditView(
        @Doc("Title, author and place, in one line.") String creditText,
        @Doc("Its address.") Optional<String> creditUrl,
        @Doc("Its licence.") Optional<String> licence,
        @Doc("What was taken and changed.") Optional<String> changedText) {}
