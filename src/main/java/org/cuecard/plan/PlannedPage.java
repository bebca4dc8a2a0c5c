package org.cuecard.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cuecard.model.SheetFormat;
import org.cuecard.model.TermKind;

/**
 * A page that the site will have.
 *
 * @param kind what it shows
 * @param subject the id of the exercise, programme or term, or the path of the page of text, that it is about; the
 *     empty text for a page about none, such as a list
 * @param terms the kind of terms, for {@link PageKind#TERMS} and {@link PageKind#TERM}
 * @param format how it is laid out, for a sheet
 * @param stretch what part of a list it shows
 * @param path where it stands
 * @param modified the last day on which its content says that it was reviewed or changed, if it says so; never the
 *     clock's or a file's
 */
public record PlannedPage(
        PageKind kind,
        String subject,
        Optional<TermKind> terms,
        Optional<SheetFormat> format,
        Stretch stretch,
        UrlPath path,
        Optional<LocalDate> modified) {
    public PlannedPage {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(path);
    }

    /**
     * A part of a list that is too long for one page.
     *
     * @param number this page's, from 1
     * @param of how many pages the list takes
     * @param ids what this page lists, in the order to show
     */
    public record Stretch(int number, int of, List<String> ids) {
        /** A page that is no list. */
        public static final Stretch NONE = new Stretch(1, 1, List.of());

        public Stretch {
            ids = List.copyOf(ids);
            if (number < 1 || number > of) {
                throw new IllegalArgumentException("page " + number + " of " + of);
            }
        }
    }
}
