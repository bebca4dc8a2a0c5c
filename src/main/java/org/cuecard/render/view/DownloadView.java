package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** A file to take along. */
@Doc("A file to take along.")
public record DownloadView(
        @Doc("Its address, relative to this page.") String downloadUrl,
        @Doc("Its size.") String downloadFacts) {}
