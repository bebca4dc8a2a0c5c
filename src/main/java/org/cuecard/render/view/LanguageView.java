package org.cuecard.render.view;

import org.cuecard.schema.Doc;

/** The same page in another language of the guide. */
@Doc("The same page in a language of the guide.")
public record LanguageView(
        @Doc("What the language calls itself.") String languageName,
        @Doc("The language, as a BCP 47 tag.") String languageTag,
        @Doc("ltr or rtl.") String languageDirection,
        @Doc("The address of the page in that language.") String languageUrl,
        @Doc("Whether it is the language of this page.") boolean spokenHere) {}
