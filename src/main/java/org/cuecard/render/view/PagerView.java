package org.cuecard.render.view;

import java.util.Optional;
import org.cuecard.schema.Doc;

/** The way through a list that is spread over several pages. */
@Doc("The way through a list that is spread over several pages.")
public record PagerView(
        @Doc("This page, from 1.") int pageNumber,
        @Doc("How many pages there are.") int pageCount,
        @Doc("Where one is, in words.") String pagerText,
        @Doc("The page before.") Optional<String> previousUrl,
        @Doc("The page after.") Optional<String> nextUrl) {}
