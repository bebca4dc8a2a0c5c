package org.cuecard.render;

import org.cuecard.model.Catalog;
import org.cuecard.model.Prose;
import org.cuecard.model.Translation;
import org.cuecard.model.WritingDirection;
import org.cuecard.source.SourceFile;
import org.cuecard.theme.ForeignTexts;
import org.cuecard.theme.Markup;

/** What is not translated on the pages of a translated guide: it says so, and in which language it is. */
record Foreign(Catalog catalog, Wording words) {
    /** The fields of a guide that stand there in another language. */
    static ForeignTexts texts(Catalog catalog) {
        return catalog.translation()
                .map(translation -> new ForeignTexts(
                        translation.texts(), translation.original(), WritingDirection.of(translation.original())))
                .orElse(ForeignTexts.NONE);
    }

    /** A body with the addresses that hold on a page. */
    Markup body(Prose prose, SourceFile file, PageLinks here) {
        Markup markup = here.markup(prose);
        return catalog.translation()
                .filter(translation -> translation.isForeign(file))
                .map(translation -> marked(markup, translation.original()))
                .orElse(markup);
    }

    private Markup marked(Markup body, String language) {
        String note = words.say(Phrase.TEXT_NOT_TRANSLATED, LanguageNames.of(language));
        return new Markup("<p class=\"untranslated\">" + XmlText.escaped(note) + "</p>\n<div class=\"prose\" lang=\""
                + XmlText.escaped(language) + "\" dir=\"" + WritingDirection.of(language) + "\">\n" + body.html()
                + "</div>\n");
    }

    /** Whether not all of a page's own file is translated. */
    boolean isPartial(SourceFile file) {
        return catalog.translation()
                .map(Translation::partial)
                .filter(files -> files.contains(file.path()))
                .isPresent();
    }

    /** What a page says of which not all is translated. */
    String partialNote() {
        String original = catalog.translation().map(Translation::original).orElse("");
        return words.say(Phrase.PARTLY_TRANSLATED, LanguageNames.of(original));
    }
}
