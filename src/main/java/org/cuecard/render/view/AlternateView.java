package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** The absolute address of the same page in a language, for search engines. */
@Doc("The same page in a language, for search engines.")
public record AlternateView(
        @Doc("A BCP 47 tag, or x-default for readers of any other language.")
        String hreflang,

        @Doc("The absolute address.") String alternateUrl) {}
