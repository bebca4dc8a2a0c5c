package org.cuecard.build;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cuecard.diagnostic.Code;
import org.cuecard.diagnostic.Diagnostic;
import org.cuecard.diagnostic.DiagnosticSink;
import org.cuecard.model.Catalog;
import org.cuecard.source.SourceFile;
import org.cuecard.source.SourceSpan;

/**
 * Finds characters that the font of PDFs lacks, in the files whose texts are printed. The engine would print another
 * sign in their place, and a document with it would still pass for one that conforms.
 */
final class FontCheck {
    /** The last letter of Latin Extended-A: every font that prints German, Polish or Turkish has those before it. */
    private static final int SURELY_THERE = 0x17F;

    /** What helps in a build. */
    static final String NO_PDFS =
            "write it in another way, print with --engine chromium, or make no PDFs: pdf: false in site/guide.yaml, or"
                    + " --no-pdf";

    /** What helps where the booklet alone prints a text. */
    static final String NO_BOOKLET = "leave the booklet out: booklet: false in site/guide.yaml";

    private final IntPredicate hasGlyph;
    private final String hint;
    private final DiagnosticSink sink;
    private final Map<Integer, Boolean> known = new HashMap<>();

    /**
     * A check.
     *
     * @param hasGlyph whether the font has a character; asked at most once for each
     * @param hint what to do about one that it lacks
     */
    FontCheck(IntPredicate hasGlyph, String hint, DiagnosticSink sink) {
        this.hasGlyph = hasGlyph;
        this.hint = hint;
        this.sink = sink;
    }

    /** Checks the specs among some files. Bodies are printed in a guide's booklet alone; see {@link #checkBodies}. */
    void check(List<SourceFile> files) {
        files.stream().filter(file -> file.path().endsWith(".yaml")).forEach(this::check);
    }

    /** Checks what a guide's booklet prints beside its specs: bodies and pages of text. */
    void checkBodies(Catalog catalog) {
        catalog.exercises().values().forEach(exercise -> checkText(exercise.bodyFile()));
        catalog.programmes().values().forEach(programme -> checkText(programme.bodyFile()));
        catalog.pages().values().forEach(page -> checkText(page.file()));
    }

    /** A text that is printed and that no problem may show. */
    void check(String secret, SourceSpan place) {
        secret.codePoints()
                .filter(c -> c > SURELY_THERE && isPrinted(c) && !has(c))
                .findFirst()
                .ifPresent(c -> report(c, place));
    }

    /**
     * A spec, whose comments are not printed. Tells each character once a file, at its first place; of the letters of a
     * script that the font lacks, the first alone, for the others are lacking with it.
     */
    void check(SourceFile file) {
        check(file, true);
    }

    /** Markdown, where the sign of a comment begins a heading. */
    private void checkText(SourceFile file) {
        check(file, false);
    }

    private void check(SourceFile file, boolean comments) {
        String text = file.text();
        Set<String> told = new HashSet<>();
        boolean comment = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                comment = false;
            } else if (comments && c == '#' && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))) {
                comment = true;
            }
            int end = i + Character.charCount(c);
            if (c > SURELY_THERE && !comment && isPrinted(c) && !has(c) && told.add(kind(c))) {
                report(c, file.span(i, end));
            }
            i = end;
        }
    }

    /** The block of a letter of another script, with its marks and stops; any other character by itself. */
    private static String kind(int codePoint) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(codePoint);
        int type = Character.getType(codePoint);
        boolean alone = block == null
                || block.equals(Character.UnicodeBlock.GENERAL_PUNCTUATION)
                || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN
                || !(Character.isLetter(codePoint)
                        || type == Character.NON_SPACING_MARK
                        || type == Character.OTHER_PUNCTUATION);
        return alone ? Character.toString(codePoint) : block.toString();
    }

    private void report(int c, SourceSpan place) {
        sink.report(Diagnostic.of(
                Code.PDF_CHARACTER,
                place,
                "the font of PDFs has no \"" + Character.toString(c) + "\" ("
                        + String.format(Locale.ROOT, "U+%04X", c) + ", "
                        + name(c) + ")",
                hint));
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "a character without a name" : name.toLowerCase(Locale.ROOT);
    }

    /** Marks that steer others, such as the one that asks for a coloured sign, print nothing themselves. */
    private static boolean isPrinted(int codePoint) {
        int type = Character.getType(codePoint);
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && type != Character.FORMAT
                && type != Character.CONTROL
                && !(codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private boolean has(int codePoint) {
        return known.computeIfAbsent(codePoint, hasGlyph::test);
    }
}
