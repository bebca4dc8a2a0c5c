package org.cuecard.parse;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cuecard.model.Prose;

/**
 * Takes a body's HTML as it is written, and its words beside it. The gap for an address is marked in the HTML by two
 * noncharacters of Unicode, which no text can contain: {@link #escape} and {@link #raw} replace them.
 */
final class ProseBuffer {
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** A stretch of the author's own HTML, and where in the buffer it went. */
    private record Raw(int at, BasedSequence source) {}

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<Prose.Segment> gaps = new ArrayList<>();
    private final List<Raw> raws = new ArrayList<>();

    /** Markup, written as it is. */
    ProseBuffer tag(String markup) {
        html.append(markup);
        return this;
    }

    /** An attribute of the tag that is being written, with a space before it. */
    ProseBuffer attribute(String name, String value) {
        html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        return this;
    }

    /** An attribute whose value is an address that is not known yet. */
    ProseBuffer attribute(String name, Prose.Segment gap) {
        html.append(' ').append(name).append("=\"").append(mark(gap)).append('"');
        return this;
    }

    /** What stands in the HTML for a gap. */
    String mark(Prose.Segment gap) {
        gaps.add(gap);
        return OPEN + Integer.toString(gaps.size() - 1) + CLOSE;
    }

    static boolean isMark(String value) {
        return value.length() > 2 && value.charAt(0) == OPEN;
    }

    /** Words: escaped in the HTML, plain in the text. */
    ProseBuffer words(String words) {
        html.append(escape(words));
        text.append(words);
        return this;
    }

    /** Signs that are shown and are no words of the author's. */
    ProseBuffer sign(String sign) {
        html.append(escape(sign));
        return this;
    }

    /** Words that are written as markup elsewhere. */
    void heard(String words) {
        text.append(' ').append(words).append(' ');
    }

    /** Words end here: the next ones belong to another block. */
    void gapBetweenWords() {
        text.append(' ');
    }

    /** The author's own HTML, to be made safe by {@link HtmlSanitiser}. */
    void raw(BasedSequence source) {
        raws.add(new Raw(html.length(), source));
        String markup = source.toString();
        html.append(markup.replace(OPEN, '\uFFFD').replace(CLOSE, '\uFFFD'));
    }

    /** The offset in the Markdown of a place in the buffer, when that lies in the author's own HTML. */
    OptionalInt sourceOffset(int at) {
        for (Raw raw : raws) {
            int within = at - raw.at();
            if (within >= 0 && within < raw.source().length()) {
                return OptionalInt.of(raw.source().getIndexOffset(within));
            }
        }
        return OptionalInt.empty();
    }

    String html() {
        return html.toString();
    }

    String text() {
        return SPACES.matcher(text.toString().strip()).replaceAll(" ");
    }

    /** Markup and gaps in order. */
    List<Prose.Segment> segments(String finished) {
        List<Prose.Segment> segments = new ArrayList<>();
        int from = 0;
        for (int open = finished.indexOf(OPEN); open >= 0; open = finished.indexOf(OPEN, from)) {
            int close = finished.indexOf(CLOSE, open);
            segments.add(new Prose.Markup(finished.substring(from, open)));
            segments.add(gaps.get(Integer.parseInt(finished.substring(open + 1, close))));
            from = close + 1;
        }
        if (from < finished.length()) {
            segments.add(new Prose.Markup(finished.substring(from)));
        }
        return segments;
    }

    /** Text as HTML shows it, also between double quotes. What HTML cannot hold becomes U+FFFD. */
    static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }

    private static boolean allowed(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        boolean lone = c >= 0xD800 && c <= 0xDFFF;
        return !Character.isISOControl(c) && !nonCharacter && !lone;
    }
}
