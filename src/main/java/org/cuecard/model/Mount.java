package org.cuecard.model;

import org.cuecard.schema.Doc;
import org.cuecard.schema.Translate;
import org.cuecard.source.Located;

/** Another guide that is built along with this one. */
@Doc("Another guide that is built along with this one, into a folder of its site.")
public record Mount(
        @Doc(value = "The folder of the other guide, relative to this one's.", example = "src/manual")
        Located<String> guide,

        @Doc(value = "The folder of the site that it goes to.", example = "manual")
        Located<String> at,

        @Doc(value = "The words of the link to it, at the foot of each page.", example = "Manual") @Translate
        String title) {}
