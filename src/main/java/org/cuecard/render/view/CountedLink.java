package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** A link with the number of things behind it. */
@Doc("A link with the number of things behind it.")
public record CountedLink(
        @Doc("The words.") String linkLabel,
        @Doc("More words, such as the Latin name.") Optional<String> linkDetail,
        @Doc("The address.") String linkUrl,
        @Doc("How many exercises there are.") int linkCount) {}
