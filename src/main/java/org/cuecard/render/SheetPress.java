package org.cuecard.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes a PDF of a sheet: a page that was laid out for paper. */
public interface SheetPress {
    /** Styles and pictures, as this program's own templates and everybody's HTML write them. */
    Pattern LINKED = Pattern.compile("<(?:link|img)\\b[^>]*?\\s(?:href|src)\\s*=\\s*\"([^\"]*)\"");

    /**
     * A sheet to print.
     *
     * @param html the whole page
     * @param files what the page shows or is styled by, for each address as the page writes it
     * @param date the day that the document says it was made on
     */
    record Sheet(String html, Function<String, Optional<byte[]>> files, LocalDate date) {
        /** This sheet with one more file. */
        Sheet with(String address, byte[] file) {
            return new Sheet(html, asked -> asked.equals(address) ? Optional.of(file) : files.apply(asked), date);
        }
    }

    /**
     * Prints a sheet. The same sheet gives the same bytes.
     *
     * @throws SheetRefusedException when the sheet asks for what no paper has room for
     */
    PrintedSheet print(Sheet sheet);

    /** The engine that prints, with its version where that is not this program's own: another prints other bytes. */
    default String engine() {
        return "openhtmltopdf";
    }

    /** Whether it lays out writing that runs from right to left. */
    default boolean printsRightToLeft() {
        return false;
    }

    /** Gets ready to print, so that the first sheet need not wait; may be called beside other work. */
    default void warmUp() {}

    /** Gives back what the press holds, such as a browser that runs. It may be asked to print again. */
    default void release() {}

    /** The addresses of styles and pictures that a page needs, in its order. */
    static List<String> linked(String html) {
        return LINKED.matcher(html).results().map(found -> found.group(1)).toList();
    }

    /** Whether the fonts of this press have a character. */
    boolean hasGlyph(int codePoint);
}
