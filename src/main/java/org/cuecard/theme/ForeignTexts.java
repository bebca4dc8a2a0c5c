package org.cuecard.theme;

import java.util.Set;

/**
 * Texts that stand on a page in another language than its own, because nobody has translated them. Where a template
 * prints one between elements it goes into an element of its own that says so, for those who have a page read to them
 * (WCAG 2.2, 3.1.2).
 *
 * <p>A text is known by what it says, not by where it came from: what is untranslated in one place is in the same
 * language in every other.
 *
 * @param texts as views hold them
 * @param language of all of them, as a BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 */
public record ForeignTexts(Set<String> texts, String language, String direction) {
    /** Of a page that is all in its own language. */
    public static final ForeignTexts NONE = new ForeignTexts(Set.of(), "", "ltr");

    public ForeignTexts {
        texts = Set.copyOf(texts);
    }

    boolean holds(String text) {
        return !texts.isEmpty() && texts.contains(text);
    }

    void write(String text, Utf8Text out) {
        out.add("<span lang=\"");
        out.addEscaped(language);
        out.add("\" dir=\"" + direction + "\">");
        out.addEscaped(text);
        out.add("</span>");
    }
}
