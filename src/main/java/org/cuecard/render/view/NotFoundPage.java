package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** The page for an address that leads nowhere. */
@Doc("The page for an address that leads nowhere.")
public record NotFoundPage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,

        @Doc("The address of the exercise index, where there are exercises.")
        Optional<String> exercisesUrl) {}
