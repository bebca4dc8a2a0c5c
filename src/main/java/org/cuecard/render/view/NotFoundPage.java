package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** The page that stands in for one that cannot be shown. */
@Doc("The page that stands in for one that cannot be shown: nothing is there, or there is no connection.")
public record NotFoundPage(
        @Doc("The guide.") SiteView site,
        @Doc("The head.") HeadView head,

        @Doc("Whether it says that there is no connection, not that nothing is there.")
        boolean offline,

        @Doc("The address of the exercise index, where there are exercises.")
        Optional<String> exercisesUrl) {}
